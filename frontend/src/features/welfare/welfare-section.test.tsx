import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AidReceivedRequest, ChildHardshipRequest, WelfareResponse } from '@/api/gen/types.gen'
import { wipeDrafts } from '@/shared/offline/drafts'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, childPageHandlers } from '@/test/child.mocks'
import { welfare } from '@/test/dated.mocks'
import '@/test/child-tabs'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const open = (permissions = ['child:read', 'child:write']) => renderApp(`/children/${CHILD_ID}?tab=health`, { as: { permissions } })
const answer = (change: Partial<WelfareResponse>) => server.use(http.get('*/api/v1/children/:id/welfare', () => HttpResponse.json({ ...welfare, ...change })))
const NOTHING = { health: null, healthChecks: [], economy: null, hardships: [], aids: [], observations: [] } satisfies Partial<WelfareResponse>
const AID = '0190c0de-0000-7000-8000-00000000e205'

describe('health, economy, hardship and what was seen', () => {
  beforeEach(async () => {
    await wipeDrafts()
    server.use(...childPageHandlers())
  })

  it('stand each in its card, with units and dates', async () => {
    answer({ aids: [{ id: AID, kind: 'TEMPORARY_RELIEF', amountFen: 100_000, startsOn: '2026-07-02', endsOn: '2026-07-02', holds: false, note: null, version: 0 }] })
    const { user } = await open()
    expect(await screen.findByText('青霉素')).toBeVisible()
    expect(await screen.findByText('困难家庭')).toBeVisible()
    expect(screen.getByText(/临时救助 · ¥1,000.00/)).toBeVisible()
    await user.click(screen.getByText('体检与测评（1 次）'))
    expect(await screen.findByText(/身高 132.5 厘米 · 体重 28.5 公斤 · 视力 左4.8 右5.0/)).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('are empty in words, without a judgement', async () => {
    answer(NOTHING)
    await open()
    for (const none of ['还没有登记过敏、用药等情况', '还没有登记家庭经济情况', '目前没有登记困境', '还没有登记救助', '还没有观察记录']) expect(await screen.findByText(none)).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('leave out what the role may not see, and offer nothing to whoever only reads', async () => {
    answer({ ...NOTHING, hiddenFields: ['economy', 'hardships', 'aids'] })
    await open(['child:read'])
    expect(await screen.findByText('还没有登记过敏、用药等情况')).toBeVisible()
    expect(screen.queryByText('家庭经济')).not.toBeInTheDocument()
    expect(screen.queryByText('困境与救助')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '登记体检' })).not.toBeInTheDocument()
  })

  it('take a hardship with the day it began', async () => {
    let sent: ChildHardshipRequest | undefined
    server.use(http.post('*/api/v1/children/:id/welfare/hardships', async ({ request }) => {
      sent = await request.json() as ChildHardshipRequest
      return HttpResponse.json(welfare)
    }))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '登记困境' }))
    const form = within(await screen.findByRole('form', { name: '困境类别' }))
    await user.selectOptions(form.getByRole('combobox'), '困难家庭')
    await user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toMatchObject({ category: 'PV', startsOn: '2026-11-23', endsOn: null }))
  })

  it('correct an aid with the version that was shown, and keep what was typed when it is refused', async () => {
    answer({ aids: [{ id: AID, kind: 'TEMPORARY_RELIEF', amountFen: 100_000, startsOn: '2026-07-02', endsOn: null, holds: true, note: null, version: 4 }] })
    const sent: { match: string | null; body: AidReceivedRequest }[] = []
    server.use(http.put('*/api/v1/children/:id/welfare/aids/:aidId', async ({ request }) => {
      sent.push({ match: request.headers.get('If-Match'), body: await request.json() as AidReceivedRequest })
      return problem(503, 'database.away')
    }))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '更正临时救助' }))
    const form = within(await screen.findByRole('form', { name: '享受的救助' }))
    const amount = form.getByLabelText(/金额/)
    await user.clear(amount)
    await user.type(amount, '850.5')
    await user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toHaveLength(1))
    expect(sent[0]).toMatchObject({ match: '"v4"', body: { amountFen: 85_050 } })
    expect(amount).toHaveValue('850.5')
  })

  it('say when they cannot be read, and read again', async () => {
    let times = 0
    server.use(http.get('*/api/v1/children/:id/welfare', () => {
      times += 1
      return times === 1 ? problem(503, 'database.away') : HttpResponse.json(welfare)
    }))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '再试一次' }))
    expect(await screen.findByText('青霉素')).toBeVisible()
  })
})
