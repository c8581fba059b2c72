import { Card } from '@/components/ui/card'
import { LoadingWords, Skeleton } from '@/components/ui/skeleton'
import { TableSkeleton } from '@/components/ui/table'

/** The frame of a page while its rows are on their way. */
export default function Loading() {
  return (
    <>
      <LoadingWords />
      <div className="grid gap-3 py-1.5">
        <Skeleton className="h-5 w-48" />
        <Skeleton className="w-80 max-w-full" />
      </div>
      <Card>
        <TableSkeleton />
      </Card>
    </>
  )
}
