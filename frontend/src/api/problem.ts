import { isListOf, isMaybe, isShape, isText } from './guards'

// The one error shape of the interface (RFC 9457). Everything but the status may be missing when a proxy answered.
const isProblem = isShape({
  title: isMaybe(isText),
  detail: isMaybe(isText),
  code: isMaybe(isText),
  errors: isMaybe(isListOf(isShape({ field: isMaybe(isText), code: isMaybe(isText), message: isMaybe(isText) }))),
  traceId: isMaybe(isText),
})

export type FieldProblem = { field: string; code: string; message: string }

/** What went wrong, in the one form every page can show. `status` 0 means no answer came at all. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly errors: readonly FieldProblem[]
  readonly traceId: string
  readonly retryAfterSeconds: number | undefined

  constructor(init: {
    status: number
    code: string
    title?: string
    detail?: string
    errors?: readonly FieldProblem[]
    traceId?: string
    retryAfterSeconds?: number
    cause?: unknown
  }) {
    super(init.title ?? init.code, { cause: init.cause })
    this.name = 'ApiError'
    this.status = init.status
    this.code = init.code
    this.detail = init.detail ?? ''
    this.errors = init.errors ?? []
    this.traceId = init.traceId ?? ''
    this.retryAfterSeconds = init.retryAfterSeconds
  }

  /** Worth trying again without a change by the person. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }

  /** The code to read out on the telephone. */
  get spokenCode(): string {
    return this.traceId === '' ? this.code : `${this.code} · ${this.traceId.slice(0, 8)}`
  }
}

export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error
  return new ApiError({ status: 0, code: 'client.unexpected', detail: '', cause: error })
}

export async function problemOf(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => undefined)
  const problem = isProblem(body) ? body : undefined
  const retryAfter = Number(response.headers.get('Retry-After'))
  return new ApiError({
    status: response.status,
    code: problem?.code ?? `http.${response.status}`,
    title: problem?.title ?? undefined,
    detail: problem?.detail ?? '',
    errors: (problem?.errors ?? []).map((error) => ({
      field: error.field ?? '',
      code: error.code ?? '',
      message: error.message ?? '',
    })),
    traceId: problem?.traceId ?? '',
    retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
  })
}
