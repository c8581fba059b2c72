import { TidakDitemukan } from '@/components/kerangka/tidak-ditemukan'

export default function DasborNotFound() {
  return <TidakDitemukan />
}
