import { useMatches, type StaticDataRouteOption } from '@tanstack/react-router'

/** What the innermost route says of itself, or else the one around it. */
export function useStaticData<Value>(read: (data: StaticDataRouteOption) => Value | undefined): Value | undefined {
  return useMatches().reduce<Value | undefined>((found, match) => read(match.staticData) ?? found, undefined)
}
