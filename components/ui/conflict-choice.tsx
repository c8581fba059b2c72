import { Note } from './note'
import { OptionList } from './option-list'

/** Two people changed the same field: both versions side by side, none chosen beforehand. Sends `milik` or `lain`. */
export function ConflictChoice({
  name,
  label,
  mine,
  theirs,
  who,
  when,
}: {
  name: string
  label: string
  mine: string
  theirs: string
  who: string
  when: string
}) {
  return (
    <div className="grid gap-2">
      <Note tone="warn">
        Isian <b>{label}</b> diubah {who} pukul {when} sementara Anda mengetik. Pilih yang dipakai.
      </Note>
      <OptionList
        name={name}
        legend={label}
        required
        options={[
          { value: 'milik', label: mine || '(kosong)', note: 'Versi Anda' },
          { value: 'lain', label: theirs || '(kosong)', note: `Versi ${who}, ${when}` },
        ]}
      />
    </div>
  )
}
