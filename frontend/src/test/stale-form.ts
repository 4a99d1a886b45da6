// The one promise every form over a record keeps, tested the same way everywhere.
import { screen, waitFor, within, type BoundFunctions, type queries } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { http, type HttpHandler } from 'msw'
import { expect } from 'vitest'
import type { Session } from '@/api/session'
import { renderApp } from './render-app'
import { problem, server } from './server'

type Form = BoundFunctions<typeof queries>
type StaleForm = {
  page: string
  as: Partial<Session>
  /** The button that opens the form; the record behind it has version 3. */
  open: string | RegExp
  dialog: string
  /** What I change, and what must still stand there after each refusal. */
  change: (form: Form, user: UserEvent) => Promise<void>
  kept: (form: Form) => void
  put: string
  /** The record as somebody else saved it, version 4, and words of it that the page behind then shows. */
  theirs: HttpHandler
  theirWords: string | RegExp
}

/** Opens a form, lets somebody else save, saves twice: both go out with the version of the opening, nothing is written over, nothing typed is lost. */
export async function expectNeverOverwrites({ page, as, open, dialog, change, kept, put, theirs, theirWords }: StaleForm): Promise<void> {
  const versions: (string | null)[] = []
  const bodies: string[] = []
  server.use(http.put(put, async ({ request }) => {
    versions.push(request.headers.get('If-Match'))
    bodies.push(await request.text())
    return problem(412, 'common.stale')
  }))
  const { user } = await renderApp(page, { as })
  await user.click(await screen.findByRole('button', { name: open }))
  server.use(theirs)
  const form = within(await screen.findByRole('dialog', { name: dialog }))
  await change(form, user)
  await user.click(form.getByRole('button', { name: '保存' }))
  expect(await form.findByText(/这条记录刚被别人改过/)).toBeVisible()
  await waitFor(() => expect(screen.getAllByText(theirWords).length).toBeGreaterThan(0))
  await user.click(form.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(versions).toEqual(['"v3"', '"v3"']))
  kept(form)
  expect(bodies[1]).toBe(bodies[0])
}
