import type { z } from 'zod'
import { AppError } from '../core/errors.ts'
import { computeSidikBeku } from '../server/beku.ts'

/** Salinan beku yang sidiknya masih cocok; yang tidak cocok tidak dicetak, karena kertas itu akan mengaku asli. */
export function parseBeku<T>(schema: z.ZodType<T>, beku: unknown, sidik: Buffer): T {
  if (!computeSidikBeku(beku).equals(sidik))
    throw new AppError(
      'CONFLICT',
      'Salinan dokumen ini tidak lagi cocok dengan sidiknya dan tidak dicetak. Laporkan kepada pengelola sistem.',
    )
  return schema.parse(beku)
}
