import { ApiError, toApiError } from '@/api/problem'

/** The same refusal with its fields under the names of this form, for one form that sends several requests. */
export function refield(error: unknown, names: Record<string, string>): ApiError {
  const { status, code, message, detail, errors, traceId, retryAfterSeconds } = toApiError(error)
  return new ApiError({
    status, code, title: message, detail, traceId, retryAfterSeconds, cause: error,
    errors: errors.map((one) => ({ ...one, field: names[one.field] ?? one.field })),
  })
}
