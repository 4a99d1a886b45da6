import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { WorkTaskClosureRequest, WorkTaskUpdateRequest } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server, sessionOf } from '@/test/server'
import { OWNER, planHandlers, taskOf } from './plan.mocks'

const leader = { permissions: ['plan:read', 'plan:write', 'colleague:read'] }
const PEOPLE = '*/api/v1/colleagues'
const empty = { items: [], nextCursor: null, total: 0, totalIsLowerBound: false }

describe('the tasks of an office', () => {
  beforeEach(() => server.use(...planHandlers(), http.get(PEOPLE, () => HttpResponse.json(empty)), http.get('*/api/v1/organizations', () => HttpResponse.json(empty))))

  it('name who is responsible, the day and how late it is', async () => {
    await renderApp('/tasks', { as: leader })
    const row = within(await screen.findByRole('row', { name: /春节前走访慰问安排/ }))
    expect(row.getByText('刘秀英')).toBeVisible()
    expect(row.getByText('2026年11月20日')).toBeVisible()
    expect(row.getByText('逾期 3 天')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('are cards on the phone, with the same deeds', async () => {
    await renderApp('/tasks', { as: leader, phone: true })
    expect(await screen.findByRole('button', { name: '办结 春节前走访慰问安排' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('say what to do first while there is none', async () => {
    server.use(...planHandlers([]))
    await renderApp('/tasks', { as: leader })
    expect(await screen.findByText('没有任务')).toBeVisible()
  })

  it('offer to clear a filter that leaves nothing', async () => {
    server.use(...planHandlers([]))
    const { user, router } = await renderApp('/tasks?overdue=true', { as: leader })
    await user.click(await screen.findByRole('link', { name: '清除筛选' }))
    await waitFor(() => expect(router.state.location.search).toEqual({}))
  })

  it('show a fault with its code and try again', async () => {
    server.use(http.get('*/api/v1/tasks', () => problem(500, 'common.fault')))
    await renderApp('/tasks', { as: leader })
    expect(await within(await screen.findByRole('main')).findByRole('alert')).toHaveTextContent('common.fault')
  })

  it('close only with a result: by keyboard, asked at the field, kept in the record', async () => {
    let sent: WorkTaskClosureRequest | undefined
    server.use(http.post('*/api/v1/tasks/:id/closure', async ({ request }) => {
      sent = await request.json() as WorkTaskClosureRequest
      return HttpResponse.json(taskOf({ status: 'DONE', resultNote: sent.resultNote, closedOn: '2026-11-23' }))
    }))
    const { user } = await renderApp('/tasks', { as: leader })
    const close = await screen.findByRole('button', { name: '办结 春节前走访慰问安排' })
    close.focus()
    await user.keyboard('{Enter}')
    const dialog = within(await screen.findByRole('dialog', { name: '办结任务' }))
    await user.click(dialog.getByRole('button', { name: '办结' }))
    expect(await dialog.findByText('有 1 处需要改')).toBeVisible()
    expect(sent).toBeUndefined()
    await user.type(dialog.getByRole('textbox', { name: /结果/ }), '28 名儿童全部走访')
    await user.keyboard('{Tab}{Enter}')
    await waitFor(() => expect(sent).toEqual({ resultNote: '28 名儿童全部走访', cancelled: false }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })

  it('are closed by whoever is responsible, who may change nothing else', async () => {
    const own = sessionOf({ personId: OWNER.id, permissions: ['plan:read'] })
    await renderApp('/tasks', { as: own })
    expect(await screen.findByRole('button', { name: '办结 春节前走访慰问安排' })).toBeVisible()
    expect(screen.queryByRole('button', { name: /修改/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '布置任务' })).not.toBeInTheDocument()
  })

  it('put the server’s objection to the field', async () => {
    server.use(http.put('*/api/v1/tasks/:id', () => problem(400, 'common.invalid', { errors: [{ field: 'ownerId', code: 'task.owner-unknown', message: '找不到负责人，或此人已停用。' }] })))
    const { user } = await renderApp('/tasks', { as: leader })
    await user.click(await screen.findByRole('button', { name: '修改 春节前走访慰问安排' }))
    const dialog = within(await screen.findByRole('dialog', { name: '修改任务' }))
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect((await dialog.findAllByText('找不到负责人，或此人已停用。')).length).toBeGreaterThan(0)
    expect(dialog.getByRole('combobox', { name: /负责人/ })).toHaveAccessibleDescription(/找不到负责人/)
  })

  it('show the other’s words beside one’s own when somebody saved first', async () => {
    const sent: { version: string | null; body: WorkTaskUpdateRequest }[] = []
    server.use(
      http.put('*/api/v1/tasks/:id', async ({ request }) => {
        sent.push({ version: request.headers.get('If-Match'), body: await request.json() as WorkTaskUpdateRequest })
        return sent.length === 1 ? problem(412, 'common.stale') : HttpResponse.json(taskOf({ version: 6 }))
      }),
      http.get('*/api/v1/tasks/:id', () => HttpResponse.json(taskOf({ title: '春节前全部走访', version: 5 }))),
    )
    const { user } = await renderApp('/tasks', { as: leader })
    await user.click(await screen.findByRole('button', { name: '修改 春节前走访慰问安排' }))
    const dialog = within(await screen.findByRole('dialog', { name: '修改任务' }))
    const title = dialog.getByRole('textbox', { name: /任务/ })
    await user.clear(title)
    await user.type(title, '元旦前走访')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await dialog.findByText('春节前全部走访')).toBeVisible()
    expect(title).toHaveValue('元旦前走访')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent.map(({ version, body }) => [version, body.title])).toEqual([['"v4"', '元旦前走访'], ['"v5"', '元旦前走访']]))
  })
})
