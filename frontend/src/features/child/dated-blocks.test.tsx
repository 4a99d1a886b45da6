import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ChildObservationRequest, CountOverrideRequest, EnrolmentRequest } from '@/api/gen/types.gen'
import { wipeDrafts } from '@/shared/offline/drafts'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, childOf, childPageHandlers, pageOf } from '@/test/child.mocks'
import { schooling, standing, welfare } from '@/test/dated.mocks'
import '@/test/child-tabs'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const WRITER = { permissions: ['child:read', 'child:write', 'guardian:read'] }
const open = (search = '') => renderApp(`/children/${CHILD_ID}?tab=all${search.replace('?', '&')}`, { as: WRITER })

describe('the dated blocks of a child’s page', () => {
  beforeEach(async () => {
    await wipeDrafts()
    server.use(...childPageHandlers())
  })

  it('show schooling, health, hardship, observations and the counts with their rules', async () => {
    await open()
    expect(await screen.findByText('青霉素')).toBeVisible()
    expect(await screen.findByText('以前的就学（1 条）')).toBeInTheDocument()
    expect(await screen.findByText('困难家庭')).toBeVisible()
    expect(screen.getByText(/想念父母 · 常看妈妈的照片/)).toBeVisible()
    expect(await screen.findByText('父母双方外出务工，或一方外出、另一方无监护能力。')).toBeVisible()
    expect(screen.getByText('还缺：母亲情况。补上后结果可能不同。')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('are shown as on a past day, which is in the address and cannot be written', async () => {
    const asked: string[] = []
    const paired: string[] = []
    const told: string[] = []
    server.use(http.get('*/api/v1/children/:id', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('asOf') ?? '')
      return HttpResponse.json(childOf())
    }), http.get('*/api/v1/pairings', ({ request }) => {
      paired.push(new URL(request.url).searchParams.get('asOf') ?? '')
      return HttpResponse.json(pageOf([]))
    }), http.get('*/api/v1/children/:id/timeline', ({ request }) => {
      told.push(new URL(request.url).searchParams.get('asOf') ?? '')
      return HttpResponse.json(pageOf([]))
    }))
    const { user, router } = await open()
    await user.click(await screen.findByText('看过去某一天的档案'))
    await user.type(screen.getByLabelText('哪一天'), '2026.6.1')
    await user.click(screen.getByRole('button', { name: '查看' }))
    expect(await screen.findByText('这是 2026年6月1日 的档案，只能看，不能改。')).toBeVisible()
    expect(router.state.location.search).toEqual({ asOf: '2026-06-01', tab: 'all' })
    await waitFor(() => expect(asked).toContain('2026-06-01'))
    expect(await screen.findByText('当时没有结对')).toBeVisible()
    expect(await screen.findByRole('heading', { name: '到2026年6月1日为止的经过' })).toBeVisible()
    expect([paired, told]).toEqual([['', '2026-06-01'], ['', '2026-06-01']])
    expect(screen.queryByRole('button', { name: '登记变动' })).toBeNull()
    await user.click(screen.getByRole('button', { name: '回到今天' }))
    expect(await screen.findByRole('button', { name: '登记变动' })).toBeVisible()
  })

  it('take a transfer with the day it began', async () => {
    let sent: EnrolmentRequest | undefined
    server.use(http.post('*/api/v1/children/:id/schooling/enrolments', async ({ request }) => {
      sent = await request.json() as EnrolmentRequest
      return HttpResponse.json(schooling)
    }))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '登记变动' }))
    const form = within(await screen.findByRole('form', { name: '就学' }))
    await user.type(form.getByLabelText('外地学校名称'), '城南小学')
    await user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toMatchObject({ beganBy: 'TRANSFERRED', stage: 'PRIMARY', schoolName: '七星台小学城南小学', grade: 'P4', startsOn: '2026-11-23' }))
  })

  it('ask for what was seen in neutral words', async () => {
    let sent: ChildObservationRequest | undefined
    server.use(http.post('*/api/v1/children/:id/welfare/observations', async ({ request }) => {
      sent = await request.json() as ChildObservationRequest
      return HttpResponse.json(welfare)
    }))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '记一次观察' }))
    const form = within(await screen.findByRole('form', { name: '观察记录' }))
    await user.click(form.getByRole('button', { name: '保存' }))
    expect(sent).toBeUndefined()
    await user.click(form.getByRole('checkbox', { name: '作息规律' }))
    await user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toMatchObject({ tags: ['REGULAR_DAY'], observedOn: '2026-11-23' }))
  })

  it('override a count only with a reason', async () => {
    let sent: CountOverrideRequest | undefined
    server.use(http.post('*/api/v1/children/:id/standing/overrides', async ({ request }) => {
      sent = await request.json() as CountOverrideRequest
      return HttpResponse.json(standing)
    }))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '认定民政口径' }))
    const form = within(await screen.findByRole('form', { name: '人工认定：民政口径' }))
    await user.click(form.getByRole('radio', { name: '计入' }))
    await user.click(form.getByRole('button', { name: '保存' }))
    expect(sent).toBeUndefined()
    await user.type(form.getByLabelText(/理由/), '母亲残疾，鉴定办理中')
    await user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toEqual({ rule: 'CIVIL_AFFAIRS', counts: true, validFrom: '2026-11-23', validTo: null, reason: '母亲残疾，鉴定办理中' }))
  })

  it('fail each for itself: the rest of the page stays', async () => {
    server.use(http.get('*/api/v1/children/:id/welfare', () => problem(500, 'common.fault')))
    await open()
    expect(await screen.findByText(/common.fault/)).toBeVisible()
    expect(await screen.findByText('以前的就学（1 条）')).toBeInTheDocument()
  })

  it.each([[[], 1], [['economy', 'hardships'], 0]])('ask what the child wishes only where the role sees the family: hidden %j', async (hiddenFields, times) => {
    let asked = 0
    server.use(
      http.get('*/api/v1/children/:id/welfare', () => HttpResponse.json({ ...welfare, hiddenFields })),
      http.get('*/api/v1/children/:id/consents', () => HttpResponse.json({ standing: [], records: [], childMustAgree: false, writable: false })),
      http.get('*/api/v1/children/:id/wishes', () => {
        asked += 1
        return HttpResponse.json({ items: [], changesWithoutWish: [], writable: false })
      }),
    )
    await renderApp(`/children/${CHILD_ID}?tab=all`, { as: { permissions: [...WRITER.permissions, 'consent:read'] } })
    expect(await screen.findByText('青霉素')).toBeVisible()
    expect(await screen.findByRole('heading', { name: '同意情况' })).toBeVisible()
    await waitFor(() => expect(asked).toBe(times))
    expect(screen.queryAllByRole('heading', { name: '孩子本人意愿' })).toHaveLength(times)
  })
})
