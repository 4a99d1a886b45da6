import { useState } from 'react'
import type { FieldValues, Path, PathValue } from 'react-hook-form'
import { toApiError } from '@/api/problem'
import type { ZodForm } from './use-zod-form'

const CHANGED = 412

/** A form over a record carries the version it was read at, so that a draft found again knows how old it is. */
type Versioned = FieldValues & { version: number }
export type Difference = { name: string; theirs: unknown }
export type ConflictControl = {
  /** Saves with the version of the form; a stale one brings the other's record beside one's own and throws on. */
  save: <Result>(send: (version: number) => Promise<Result>) => Promise<Result>
  differences: readonly Difference[]
  /** Takes the other's value of one field. */
  take: (name: string) => void
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Two people in one record. What only the other changed is taken over; what both changed stays as typed here and is
 * shown beside the other's, field by field. Nothing typed is lost, nothing of the other's is overwritten unseen.
 */
export function useConflict<Input extends Versioned, Output>(form: ZodForm<Input, Output>, first: Input, reload: () => Promise<Input>): ConflictControl {
  const [base, setBase] = useState(first)
  const [differences, setDifferences] = useState<readonly Difference[]>([])
  const put = (name: string, value: unknown) =>
    form.setValue(name as Path<Input>, value as PathValue<Input, Path<Input>>, { shouldDirty: true })

  async function meet(): Promise<void> {
    const theirs = await reload()
    const mine = form.getValues()
    // A draft from an earlier version: which of the two changed a field cannot be known, so each difference is shown.
    const known = base.version === mine.version
    const open: Difference[] = []
    for (const name of Object.keys(theirs)) {
      if (name === 'version' || same(theirs[name], mine[name])) continue
      if (known && same(theirs[name], base[name])) continue
      if (known && same(mine[name], base[name])) put(name, theirs[name])
      else open.push({ name, theirs: theirs[name] })
    }
    put('version', theirs.version)
    setBase(theirs)
    setDifferences(open)
  }

  return {
    save: async (send) => {
      try {
        return await send(form.getValues().version)
      } catch (error) {
        if (toApiError(error).status === CHANGED) await meet()
        throw error
      }
    },
    differences,
    take: (name) => {
      const chosen = differences.find((one) => one.name === name)
      if (chosen !== undefined) put(name, chosen.theirs)
      setDifferences((former) => former.filter((one) => one.name !== name))
    },
  }
}
