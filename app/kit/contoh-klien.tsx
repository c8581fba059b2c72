'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { ToastProvider, useToast } from '@/components/ui/toast'

/** An error summary appears on a press, because it takes the focus. */
export function ContohGalat() {
  const [tampil, setTampil] = useState(false)
  return tampil ? (
    <ErrorSummary
      message="Belum dapat disimpan: 1 isian kurang. Semua yang Anda ketik masih ada."
      fieldErrors={{ nip: ['17 digit; NI PPPK selalu 18 digit.'] }}
      labels={{ nip: 'NI PPPK' }}
      ids={{ nip: 'terang-nip' }}
      reference="7F3A-91C4"
    />
  ) : (
    <Button onClick={() => setTampil(true)}>Tampilkan ringkasan galat</Button>
  )
}

export function ContohToast() {
  return (
    <ToastProvider>
      <Pemicu />
    </ToastProvider>
  )
}

function Pemicu() {
  const toast = useToast()
  return (
    <Button onClick={() => toast.add({ title: 'Kolom disimpan', description: 'Berlaku di perangkat ini.' })}>
      Pemberitahuan singkat
    </Button>
  )
}
