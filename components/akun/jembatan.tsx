const BAYANG = 'stroke-[#4f9fa6]'
const JUMLAH = 12
const KIRI = 90
const LEBAR = 45

/** Height of the arch above the water at `x`, as an SVG ordinate. */
function lengkung(x: number): number {
  return 100 + 96 * ((x - 360) / 270) ** 2
}

function papan(i: number): string {
  const a = KIRI + i * LEBAR + 3.2
  const b = a + LEBAR - 6.4
  return `M${a} ${lengkung(a).toFixed(1)}L${b} ${lengkung(b).toFixed(1)}`
}

function warna(i: number): string {
  if (i === JUMLAH - 1) return 'stroke-[#f2b134]'
  return i < 9 ? 'stroke-[#8fd6da]' : 'stroke-[#2f7f87]'
}

function ombak(y: number, tinggi: number): string {
  return `M92 ${y}${`q15 -${tinggi} 30 0t30 0`.repeat(9)}`
}

/** The year as a bridge over water: nine planks laid, two to come, the last one is the next step. */
export function Jembatan() {
  const tiang = Array.from({ length: JUMLAH + 1 }, (_, i) => KIRI + i * LEBAR)
  return (
    <svg viewBox="0 0 720 300" aria-hidden="true" className="h-auto w-full" fill="none">
      <path
        className={BAYANG}
        strokeWidth="2.5"
        d={`M${tiang.map((x) => `${x} ${(lengkung(x) - 46).toFixed(1)}`).join('L')}`}
      />
      <path
        className={BAYANG}
        strokeWidth="2.5"
        d={tiang.map((x) => `M${x} ${(lengkung(x) - 8).toFixed(1)}v-36`).join('')}
      />
      {tiang.slice(0, JUMLAH).map((x, i) => (
        <path key={x} className={warna(i)} strokeWidth="15" d={papan(i)} />
      ))}
      <path className="fill-[#002f36]" d="M0 196H92V300H0ZM628 196H720V300H628Z" />
      <path className={BAYANG} strokeWidth="2.5" d="M0 196H92M628 196H720" />
      {[232, 252, 274].map((y, i) => (
        <path
          key={y}
          className="stroke-[#1f6a72]"
          strokeWidth="2"
          opacity={1 - i * 0.22}
          d={ombak(y, 7 - i)}
        />
      ))}
    </svg>
  )
}
