import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { wipeDrafts } from '@/shared/offline/drafts'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, childOf, OTHER_ID, pageOf, rowOf } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { CONTACT_ID, contactOf, contactRowOf, NETWORK, PHONE_ID } from './contact.mocks'

const AS = { permissions: ['child:read', 'contact:read', 'contact:write'] }
const one = (change: Parameters<typeof contactOf>[0] = {}) => http.get('*/api/v1/contacts/:id', () => HttpResponse.json(contactOf(change)))

describe('recording a contact', () => {
  beforeEach(async () => {
    await wipeDrafts()
    server.use(
      http.get('*/api/v1/children', () => HttpResponse.json(pageOf([rowOf(), rowOf({ id: OTHER_ID, name: '王小军' })]))),
      http.get('*/api/v1/children/:id', () => HttpResponse.json(childOf())),
      http.get('*/api/v1/children/:id/last-record', () => HttpResponse.json({ visit: null, contact: { id: CONTACT_ID, occurredOn: '2026-10-05', actorName: '李梅', summary: '奶奶腰疼', followUp: null, nextOn: null } })),
      http.get('*/api/v1/children/:id/network', () => HttpResponse.json(NETWORK)),
      http.get('*/api/v1/worklist', () => HttpResponse.json({ asOf: '2026-11-23', items: [], counts: { overdue: 0, due: 0, dueSoon: 0, done: 0 } })),
    )
  })

  it('[R1-P07] writes a video call of child and parents, with last time one tap away', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/contacts', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(contactOf(), { status: 201 })
    }))
    const { user } = await renderApp(`/contacts/new?childId=${CHILD_ID}&kind=PARENT_CHILD_LINK`, { as: AS, phone: true })
    expect(await screen.findByText('奶奶腰疼')).toBeInTheDocument()
    await user.type(screen.getByLabelText('说了什么'), '和爸爸视频')
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已记下为王小雨的联系')).toBeVisible()
    expect(body).toMatchObject({ childIds: [CHILD_ID], kind: 'PARENT_CHILD_LINK', counterpart: 'CHILD', channel: 'VIDEO', outcome: 'REACHED', occurredOn: '2026-11-23', summary: '和爸爸视频', campaignId: null })
  })

  it('[R2-P16] opened from a number names that number and whose it is; a dead one is told so', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/contacts', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(contactOf(), { status: 201 })
    }))
    const { user } = await renderApp(`/contacts/new?childId=${CHILD_ID}&phoneId=${PHONE_ID}&counterpart=NEIGHBOUR`, { as: AS, phone: true })
    expect(await screen.findByLabelText('打的哪个号码')).toHaveDisplayValue('刘婶 13900000003')
    await user.click(screen.getByRole('radio', { name: '空号、停机' }))
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已记下为王小雨的联系')).toBeVisible()
    await waitFor(() => expect(body).toBeDefined())
    expect(body).toMatchObject({ phoneId: PHONE_ID, counterpart: 'NEIGHBOUR', kind: 'GENERAL', outcome: 'NUMBER_DEAD' })
  })

  it('[R4-P05] a kind word takes one tap more, and one tap takes it back', async () => {
    const sent: unknown[] = []
    server.use(
      http.post('*/api/v1/contacts', async ({ request }) => { sent.push(await request.json()); return HttpResponse.json(contactOf({ kind: 'DAILY_CARE' }), { status: 201, headers: { Location: `/api/v1/contacts/${CONTACT_ID}` } }) }),
      http.post('*/api/v1/contacts/:id/cancellation', async ({ request, params }) => { sent.push([params.id, await request.json()]); return HttpResponse.json(contactOf()) }),
    )
    const { user, router } = await renderApp(`/contacts/new?childId=${CHILD_ID}`, { as: AS, phone: true })
    await user.click(await screen.findByRole('button', { name: '见面聊了聊' }))
    expect(await screen.findByText('已记下对王小雨的日常关心')).toBeVisible()
    await waitFor(() => expect(router.state.location.pathname).toBe('/'))
    expect(sent).toEqual([expect.objectContaining({ childIds: [CHILD_ID], kind: 'DAILY_CARE', counterpart: 'CHILD', channel: 'TALK', outcome: 'REACHED', occurredOn: '2026-11-23', summary: null })])
    await user.click(screen.getByRole('button', { name: '撤销' }))
    expect(await screen.findByText('已撤销')).toBeVisible()
    expect(sent[1]).toEqual([CONTACT_ID, { reason: '误点' }])
  })

  it('asks for more than a tap where a duty asks for it', async () => {
    await renderApp(`/contacts/new?childId=${CHILD_ID}&kind=CARER_TALK`, { as: AS, phone: true })
    expect(await screen.findByRole('button', { name: '保存' })).toBeVisible()
    expect(screen.queryByRole('button', { name: '见面聊了聊' })).not.toBeInTheDocument()
  })

  it('says that nobody reached is only an attempt', async () => {
    const { user } = await renderApp(`/contacts/new?childId=${CHILD_ID}`, { as: AS })
    await user.click(await screen.findByRole('radio', { name: '没联系上' }))
    expect(screen.getByText(/只算一次尝试/)).toBeVisible()
  })

  it('chooses the child first when opened without one', async () => {
    const { user, router } = await renderApp('/contacts/new', { as: AS })
    await user.click(await screen.findByRole('button', { name: /王小军/ }))
    await waitFor(() => expect(router.state.location.search).toEqual({ childId: OTHER_ID }))
  })
})

describe('a contact', () => {
  beforeEach(async () => {
    await wipeDrafts()
    server.use(http.get('*/api/v1/children/:id/network', () => HttpResponse.json(NETWORK)), http.get('*/api/v1/contacts/:id/history', () => HttpResponse.json({ items: [] })))
  })

  it('shows what was said before a correction, by whom and when, and offers another entry where it is too late for one', async () => {
    const old = contactOf({ correctable: false, replaceable: true })
    server.use(http.get('*/api/v1/contacts/:id', () => HttpResponse.json(old)), http.get('*/api/v1/contacts/:id/history', () => HttpResponse.json({
      items: [{ changedAt: '2026-11-21T01:00:00Z', changedBy: { id: CONTACT_ID, name: '李梅' }, before: contactOf({ counterpart: 'FATHER', summary: '爸爸没接' }) }],
    })))
    await renderApp(`/contacts/${CONTACT_ID}`, { as: AS })
    expect(await screen.findByRole('heading', { name: '更正记录' })).toBeVisible()
    expect(screen.getByText(/爸爸没接/)).toBeVisible()
    expect(screen.getByRole('link', { name: '写一条更正记录' })).toHaveAttribute('href', `/contacts/${CONTACT_ID}/edit`)
    expect(await axeViolations()).toEqual([])
  })

  it('shows what was said and what is to be done', async () => {
    server.use(one())
    await renderApp(`/contacts/${CONTACT_ID}`, { as: AS })
    expect(await screen.findByRole('heading', { level: 1, name: '2026年11月20日 联系' })).toBeVisible()
    expect(screen.getByText('奶奶腰好些了')).toBeVisible()
    expect(screen.getByRole('link', { name: '王小雨' })).toHaveAttribute('href', `/children/${CHILD_ID}`)
    expect(await axeViolations()).toEqual([])
  })

  it('is not found outside the scope', async () => {
    server.use(http.get('*/api/v1/contacts/:id', () => problem(404, 'common.not-found')))
    await renderApp(`/contacts/${CONTACT_ID}`, { as: AS })
    expect(await screen.findByText(/找不到，或不在你的范围内/)).toBeVisible()
  })

  it('is corrected with its version and keeps its campaign, which the form does not show', async () => {
    let sent: { version: string | null; body: unknown } | undefined
    server.use(one(), http.put('*/api/v1/contacts/:id', async ({ request }) => {
      sent = { version: request.headers.get('If-Match'), body: await request.json() }
      return HttpResponse.json(contactOf({ version: 3 }))
    }))
    const { user } = await renderApp(`/contacts/${CONTACT_ID}/edit`, { as: AS })
    await user.type(await screen.findByLabelText('说了什么'), '，能下地了')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已更正')).toBeVisible()
    expect(sent).toMatchObject({ version: '"v2"', body: { summary: '奶奶腰好些了，能下地了', followUp: '月底再问', campaignId: '0190c0de-0000-7000-8000-0000000000ca' } })
  })

  it('shows theirs beside mine after a 412', async () => {
    server.use(one(), http.put('*/api/v1/contacts/:id', () => problem(412, 'common.stale')))
    const { user } = await renderApp(`/contacts/${CONTACT_ID}/edit`, { as: AS })
    const box = await screen.findByLabelText('说了什么')
    await user.clear(box)
    await user.type(box, '我的话')
    server.use(one({ summary: '对方的话', version: 5 }))
    await user.click(screen.getByRole('button', { name: '保存' }))
    const panel = within(await screen.findByRole('region', { name: '有人刚改过这条记录' }))
    expect(panel.getByText('对方的话')).toBeVisible()
    expect(screen.getByLabelText('说了什么')).toHaveValue('我的话')
  })

  it('is cancelled with a reason and stays readable', async () => {
    let reason: unknown
    server.use(one(), http.post('*/api/v1/contacts/:id/cancellation', async ({ request }) => {
      reason = await request.json()
      return HttpResponse.json(contactOf({ cancelledOn: '2026-11-23', cancelReason: '记错人', correctable: false }))
    }))
    const { user } = await renderApp(`/contacts/${CONTACT_ID}`, { as: AS })
    await user.click(await screen.findByRole('button', { name: '作废这次联系' }))
    await user.type(await screen.findByLabelText(/为什么作废/), '记错人')
    server.use(one({ cancelledOn: '2026-11-23', cancelReason: '记错人', correctable: false }))
    await user.click(screen.getByRole('button', { name: '作废' }))
    expect(await screen.findByText('已作废：记错人')).toBeVisible()
    expect(reason).toEqual({ reason: '记错人' })
  })
})

describe('the list of contacts', () => {
  it('marks the cancelled and the not reached, and filters in the address', async () => {
    const asked: string[] = []
    server.use(http.get('*/api/v1/contacts', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(pageOf([contactRowOf({ outcome: 'NOT_REACHED' }), contactRowOf({ id: OTHER_ID, cancelled: true })]))
    }))
    const { user, router } = await renderApp('/contacts?from=nonsense', { as: AS })
    expect(await screen.findByText('没联系上', { selector: '.badge' })).toBeVisible()
    expect(screen.getByText('已作废', { selector: '.badge' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.selectOptions(screen.getByLabelText('类别'), '谈心')
    await user.selectOptions(screen.getByLabelText('和谁'), '父亲')
    await waitFor(() => expect(router.state.location.search).toEqual({ kind: 'CHILD_TALK', counterpart: 'FATHER' }))
    await waitFor(() => expect(asked.at(-1)).toMatch(/counterpart=FATHER/))
    expect(asked.join()).not.toContain('nonsense')
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    await waitFor(() => expect(router.state.location.search).toEqual({}))
  })

  it('is empty in words, and says when it cannot be read', async () => {
    server.use(http.get('*/api/v1/contacts', () => HttpResponse.json(pageOf([]))))
    const app = await renderApp('/contacts', { as: AS })
    expect(await screen.findByText('还没有联系记录')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/contacts', () => problem(500, 'common.unexpected')))
    await renderApp('/contacts', { as: AS })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })
})
