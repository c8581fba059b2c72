/** Codes of an expected refusal; anything else is a defect and becomes UNEXPECTED at the door. */
export const KODE_GALAT = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'INVALID_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'RULE_VIOLATED',
  'UNEXPECTED',
] as const

export type KodeGalat = (typeof KODE_GALAT)[number]

export type OpsiGalat = {
  /** Finer code of the domain, e.g. BOBOT_TIDAK_100. */
  galat?: string
  /** Message per form field. */
  fieldErrors?: Record<string, string[]>
  cause?: unknown
}

/** An expected refusal with an Indonesian message that may be shown as it stands. */
export class AppError extends Error {
  readonly code: KodeGalat
  readonly galat: string | undefined
  readonly fieldErrors: Record<string, string[]> | undefined

  constructor(code: KodeGalat, message: string, opsi: OpsiGalat = {}) {
    super(message, opsi.cause === undefined ? undefined : { cause: opsi.cause })
    this.name = 'AppError'
    this.code = code
    this.galat = opsi.galat
    this.fieldErrors = opsi.fieldErrors
  }
}

/** True where the thrown value is an expected refusal. */
export function isAppError(nilai: unknown): nilai is AppError {
  return nilai instanceof AppError
}
