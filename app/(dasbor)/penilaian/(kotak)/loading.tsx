import { Card } from '@/components/ui/card'
import { LoadingWords, Skeleton } from '@/components/ui/skeleton'
import { TableSkeleton } from '@/components/ui/table'

export default function Loading() {
  return (
    <>
      <LoadingWords />
      <Skeleton className="h-7 w-48" />
      <Card label="Sedang memuat">
        <TableSkeleton rows={11} />
      </Card>
    </>
  )
}
