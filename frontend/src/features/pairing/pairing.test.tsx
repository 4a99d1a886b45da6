import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { CHILD_ID, childOf, pageOf, pairingOf, rowOf } from '@/test/child.mocks'
import { wipeDrafts } from '@/shared/offline/drafts'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['child:read', 'pairing:read', 'pairing:write', 'colleague:read'] }
const HELPER_ID = '0190c0de-0000-7000-8000-00000000e001'
const summary = { helperCount: 32, childCount: 28, villageCount: 1, villages: [{ code: '420583100201', name: '董家湾村', fullName: '董家湾村' }], unpairedChildCount: 3, withoutResponsibleTeacherCount: 2 }
const person = { id: HELPER_ID, name: '周敏', organization: { id: '0190c0de-0000-7000-8000-0000000000a1', name: '枝江广电台' } }

async function choose(user: Awaited<ReturnType<typeof renderApp>>['user']) {
  await user.type(await screen.findByRole('combobox', { name: /帮扶人/ }), '周')
  await user.click(await screen.findByRole('option', { name: /周敏/ }))
  await user.click(screen.getByRole('button', { name: '结对' }))
}

describe('pairings', () => {
  beforeEach(async () => {
    await wipeDrafts()
    server.use(
      http.get('*/api/v1/pairing-summary', () => HttpResponse.json(summary)),
      http.get('*/api/v1/children', () => HttpResponse.json(pageOf([rowOf()]))),
      http.get('*/api/v1/children/:id', () => HttpResponse.json(childOf())),
      http.get('*/api/v1/colleagues', () => HttpResponse.json(pageOf([person]))),
      http.get('*/api/v1/pairings', () => HttpResponse.json(pageOf([pairingOf()]))),
    )
  })

  it('[R1-P05] pairs a child with a helper: opened from the child, only the helper is left to choose', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/pairings', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(pairingOf(), { status: 201 })
    }))
    const { user, router } = await renderApp(`/pairings/new?childId=${CHILD_ID}`, { as: AS })
    expect(await screen.findByRole('combobox', { name: /儿童/ })).toHaveValue('王小雨')
    expect(await axeViolations()).toEqual([])
    await choose(user)
    expect(await screen.findByText('已结对')).toBeVisible()
    expect(body).toMatchObject({ childId: CHILD_ID, helperId: HELPER_ID, kind: 'CADRE', startsOn: '2026-11-23' })
    expect(router.state.location.search).toEqual({ childId: CHILD_ID })
  })

  it('says at the helper that these two are paired already', async () => {
    server.use(http.post('*/api/v1/pairings', () => problem(409, 'pairing.already-active', { detail: '这两个人之间已经有同类的结对。' })))
    const { user } = await renderApp(`/pairings/new?childId=${CHILD_ID}`, { as: AS })
    await choose(user)
    await waitFor(() => expect(screen.getByRole('combobox', { name: /帮扶人/ })).toHaveAccessibleDescription(expect.stringContaining('已经有同类的结对')))
  })

  it('says at the day that the file did not exist yet', async () => {
    server.use(http.post('*/api/v1/pairings', () => problem(409, 'pairing.before-file', { errors: [{ field: 'startsOn', code: 'pairing.before-file', message: '结对不能早于孩子建档的日期。' }] })))
    const { user } = await renderApp(`/pairings/new?childId=${CHILD_ID}`, { as: AS })
    await choose(user)
    await waitFor(() => expect(screen.getByLabelText(/从哪天起/)).toHaveAccessibleDescription(expect.stringContaining('结对不能早于')))
  })

  it('asks for both people before it sends anything', async () => {
    const { user } = await renderApp('/pairings/new', { as: AS })
    await user.click(await screen.findByRole('button', { name: '结对' }))
    expect(await screen.findByText('有 2 处需要改')).toBeVisible()
  })

  it('ends a pairing by name, with day and reason', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/pairings/:id/closure', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(pairingOf({ active: false, endsOn: '2026-11-23', endReason: 'HANDED_OVER' }))
    }))
    const { user } = await renderApp('/pairings', { as: AS })
    await user.click(await screen.findByRole('button', { name: '结束王小雨和周敏的结对' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/周敏不再看到王小雨的档案/)).toBeVisible()
    await user.selectOptions(dialog.getByLabelText(/结束原因/), '移交他人')
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '结束结对' }))
    expect(await screen.findByText('王小雨和周敏的结对已结束')).toBeVisible()
    expect(body).toEqual({ reason: 'HANDED_OVER', endsOn: '2026-11-23', note: null })
  })

  it('hands a child over with an explicit word about what the successor sees; confidential notes stay closed by default', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/pairings/:id/handover', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(pairingOf({ helper: { id: HELPER_ID, name: '周敏' } }), { status: 201 })
    }))
    const { user } = await renderApp('/pairings', { as: AS })
    await user.click(await screen.findByRole('button', { name: '把王小雨从周敏移交给别人' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByRole('combobox', { name: /新的帮扶人/ }), '周')
    await user.click(await screen.findByRole('option', { name: /周敏/ }))
    await user.click(dialog.getByRole('button', { name: '移交' }))
    expect(await screen.findByText('有 1 处需要改')).toBeVisible()
    await user.click(dialog.getByRole('radio', { name: '不能看' }))
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '移交' }))
    expect(await screen.findByText('王小雨已移交给周敏')).toBeVisible()
    expect(body).toEqual({ successorId: HELPER_ID, on: '2026-11-23', showsEarlierRecords: false, showsConfidential: false, note: null })
  })

  it('shows the office’s figures, each opening its rows: the unpaired children are one press away', async () => {
    await renderApp('/pairings', { as: AS })
    expect(await screen.findByRole('link', { name: /3\s*未结对儿童/ })).toHaveAttribute('href', '/children?gap=unpaired')
    expect(await axeViolations()).toEqual([])
  })

  it('tells the story of one child with her former helpers, and is empty in words', async () => {
    const asked: string[] = []
    server.use(http.get('*/api/v1/pairings', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(pageOf(asked.length === 1 ? [pairingOf({ active: false, endsOn: '2026-10-01', endReason: 'MOVED' })] : []))
    }))
    const app = await renderApp(`/pairings?childId=${CHILD_ID}&ended=true`, { as: AS })
    expect(await screen.findByText('王小雨的结对')).toBeVisible()
    expect(screen.getByText('儿童迁走')).toBeVisible()
    expect(asked[0]).not.toContain('active')
    expect(screen.queryByRole('button', { name: /结束/ })).not.toBeInTheDocument()
    app.unmount()
    await renderApp('/pairings', { as: AS })
    expect(await screen.findByText('还没有结对')).toBeVisible()
  })
})
