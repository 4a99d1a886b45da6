import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { signOut } from '@/shared/auth/session-store'
import { addItem, listItems, type NewEntry } from '@/shared/offline/outbox'
import { sync } from '@/shared/offline/sync'
import { forgetPerson } from '@/shared/offline/vault'
import { database } from '@/shared/offline/vault-database'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, childOf } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server, sessionOf } from '@/test/server'

const ME = sessionOf().personId
const AS = { permissions: ['child:read', 'worklist:read', 'visit:read', 'visit:write', 'contact:read', 'contact:write'] }
const VISITS = '*/api/v1/home-visits'

const visitTo = (name: string, summary = '在家写作业'): NewEntry => ({
  title: `走访 ${name}`, sub: '2026年11月22日', method: 'POST', path: '/api/v1/home-visits', body: { children: [{ childId: CHILD_ID, sawChild: true }], summary }, values: { summary }, form: `/visits/new?childId=${CHILD_ID}`,
})
const created = (id: string) => HttpResponse.json({ id }, { status: 201, headers: { Location: `/api/v1/home-visits/${id}` } })

beforeEach(async () => {
  await forgetPerson(ME)
  server.use(http.get('*/api/v1/children/:id', () => HttpResponse.json(childOf())))
})
afterEach(() => forgetPerson(ME))

describe('the outbox', () => {
  it('sends in order and each once, with a key that stays the same over a lost answer', async () => {
    const seen: { key: string | null; body: unknown }[] = []
    let lost = true
    server.use(http.post(VISITS, async ({ request }) => {
      seen.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() })
      if (lost) return HttpResponse.error()
      return created(`visit-${seen.length}`)
    }))
    await addItem(ME, 'visit', visitTo('甲', '一'))
    await addItem(ME, 'visit', visitTo('乙', '二'))
    expect(await sync(ME)).toBe(0)
    lost = false
    // Its pause is not over yet; by hand it goes at once.
    expect(await sync(ME, { forced: true })).toBe(2)
    expect(await sync(ME, { forced: true })).toBe(0)
    expect(seen.map(({ body }) => body)).toMatchObject([{ summary: '一' }, { summary: '一' }, { summary: '二' }])
    expect(seen[0]?.key).toBe(seen[1]?.key)
    expect(seen[2]?.key).not.toBe(seen[1]?.key)
    expect((await listItems(ME)).map((item) => item.state)).toEqual(['sent', 'sent'])
  })

  it('keeps a refused one and goes on with the others; what goes with it waits', async () => {
    server.use(http.post(VISITS, async ({ request }) => {
      const { summary } = await request.json() as { summary: string }
      return summary === '一' ? problem(400, 'request.invalid', { errors: [{ field: 'children[0].childId', code: 'home-visit.child-not-in-care', message: '这一天孩子的档案还没有建立或已经关闭。' }] }) : created('visit-2')
    }))
    await addItem(ME, 'visit', visitTo('甲', '一'), [{ kind: 'photo', content: new Blob(['x']), entry: { title: '照片', sub: '' } }])
    await addItem(ME, 'visit', visitTo('乙', '二'))
    expect(await sync(ME)).toBe(1)
    expect((await listItems(ME)).map((item) => [item.kind, item.state])).toEqual([['visit', 'refused'], ['photo', 'waiting'], ['visit', 'sent']])
  })

  it('lies sealed on the device, and nothing of it opens after the log-out', async () => {
    await addItem(ME, 'visit', visitTo('王小雨', '奶奶腰疼'), [{ kind: 'photo', content: new Blob(['奶奶腰疼']), entry: { title: '走访 王小雨', sub: '' } }])
    const stored = JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())), (_, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value)
    expect(stored).not.toMatch(/王小雨|奶奶|home-visits/)
    expect(stored).toContain(ME)
    expect((await database.keys.toArray()).map(({ key }) => key.extractable)).toEqual([false])
    await forgetPerson(ME)
    expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual([0, 0, 0, 0, 0])
  })

  it('is nobody else’s: another person sees that there is something, not what', async () => {
    await addItem('0190c0de-0000-7000-8000-0000000000ff', 'visit', visitTo('别人家的孩子'))
    await renderApp('/outbox', { as: AS })
    expect(await screen.findByText(/还有别人没上传的 1 条记录/)).toBeVisible()
    expect(screen.queryByText(/别人家的孩子/)).toBeNull()
    expect(await axeViolations()).toEqual([])
    await forgetPerson('0190c0de-0000-7000-8000-0000000000ff')
  })

  it('shows what waits on every page, and sends it from its own', async () => {
    server.use(http.post(VISITS, () => HttpResponse.error()))
    await addItem(ME, 'visit', visitTo('王小雨'))
    const { user } = await renderApp('/outbox', { as: AS, phone: true })
    expect(await screen.findByText('走访 王小雨')).toBeVisible()
    await waitFor(() => expect(within(screen.getByRole('navigation', { name: '主菜单' })).getByRole('link', { name: /待上传/ })).toHaveTextContent('1待上传'))
    expect(await axeViolations()).toEqual([])
    server.use(http.post(VISITS, () => created('visit-1')))
    await user.click(screen.getByRole('button', { name: '现在全部上传' }))
    expect(await screen.findByText('全部已上传')).toBeVisible()
    expect(screen.getByText('已收到')).toBeVisible()
  })

  it('puts what I wrote beside what the system has, and opens it again for changing', async () => {
    server.use(
      http.post(VISITS, () => problem(400, 'request.invalid', { errors: [{ field: 'occurredOn', code: 'field.future-date', message: '日期不能晚于今天。' }] })),
      http.get('*/api/v1/children/:id/last-record', () => HttpResponse.json({ visit: null, contact: null })),
    )
    await addItem(ME, 'visit', visitTo('王小雨', '奶奶在做饭'))
    await sync(ME)
    const { user, router } = await renderApp('/outbox', { as: AS, phone: true })
    expect(await screen.findByText('日期不能晚于今天。')).toBeVisible()
    expect(screen.getByText(/手机的时钟可能走错了/)).toBeVisible()
    expect(await screen.findByText('王小雨的档案正常')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '打开修改' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/visits/new'))
    await waitFor(() => expect(screen.getByLabelText('情况记录')).toHaveValue('奶奶在做饭'))
    let body: unknown
    server.use(http.post(VISITS, async ({ request }) => {
      body = await request.json()
      return created('visit-1')
    }))
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('全部已上传')).toBeVisible()
    expect(body).toMatchObject({ summary: '奶奶在做饭', occurredOn: '2026-11-23' })
    expect((await listItems(ME)).map((item) => item.state)).toEqual(['sent'])
  })

  it('throws away only after asking by name', async () => {
    server.use(http.post(VISITS, () => problem(403, 'permission.missing')))
    await addItem(ME, 'visit', visitTo('王小雨'))
    await sync(ME)
    const { user } = await renderApp('/outbox', { as: AS })
    await user.click(await screen.findByRole('button', { name: '丢弃' }))
    const dialog = within(await screen.findByRole('dialog', { name: '丢弃“走访 王小雨”？' }))
    await user.click(dialog.getByRole('button', { name: '丢弃，不再上传' }))
    await waitFor(async () => expect(await listItems(ME)).toEqual([]))
  })

  it('asks before a log-out that would lose something', async () => {
    await addItem(ME, 'visit', visitTo('王小雨'))
    server.use(http.post(VISITS, () => HttpResponse.error()))
    const { user } = await renderApp('/me', { as: AS })
    await user.click(within(await screen.findByRole('main')).getByRole('button', { name: '退出登录' }))
    expect(await screen.findByRole('dialog', { name: '还有 1 条记录没上传' })).toBeVisible()
    expect(await listItems(ME)).toHaveLength(1)
    server.use(http.delete('*/api/v1/sessions/current', () => new HttpResponse(null, { status: 204 })))
    await act(() => signOut('here'))
  })
})

describe('without network', () => {
  it('a finished visit is kept, says so, and arrives when the network is back', async () => {
    server.use(
      http.get('*/api/v1/children/:id/last-record', () => HttpResponse.json({ visit: null, contact: null })),
      http.get('*/api/v1/worklist', () => HttpResponse.json({ asOf: '2026-11-23', items: [], birthdays: [], followUps: [], counts: { overdue: 0, due: 0, dueSoon: 0, done: 0, children: 0 } })),
      http.post(VISITS, () => HttpResponse.error()),
    )
    const { user, router } = await renderApp(`/visits/new?childId=${CHILD_ID}`, { as: AS, phone: true })
    await user.type(await screen.findByLabelText('情况记录'), '在家写作业')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已存在手机里，有网后自动上传。')).toBeVisible()
    await waitFor(() => expect(router.state.location.pathname).toBe('/'))
    let bodies = 0
    server.use(http.post(VISITS, () => {
      bodies += 1
      return created('visit-1')
    }))
    await act(async () => { await sync(ME, { forced: true }) })
    expect(bodies).toBe(1)
    expect((await listItems(ME)).map((item) => item.state)).toEqual(['sent'])
  })
})
