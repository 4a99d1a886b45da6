import { screen, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { HelperCheckResponse, HelperProfileResponse } from '@/api/gen/types.gen'
import { pageOf, placeHandlers } from '@/test/child.mocks'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const AS = { permissions: ['pairing:read', 'pairing:write', 'helper:write'] }
const ID = '0190c0de-0000-7000-8000-00000000e001'
const person = { id: ID, name: '刘秀英' }
const profileOf = (change: Partial<HelperProfileResponse> = {}): HelperProfileResponse => ({ person, capacity: 2, region: null, standing: 'LAPSED', nextCheckOn: '2026-09-23', version: 1, ...change })
const check: HelperCheckResponse = { id: '0190c0de-0000-7000-8000-00000000e101', person, organization: null, kind: 'POLICE_QUERY', result: 'CLEAR', checkedOn: '2025-09-23', nextCheckOn: '2026-09-23', document: '枝公查〔2025〕8号', note: null, recordedBy: { id: ID, name: '督导员乙' } }

describe('a helper', () => {
  beforeEach(() => {
    server.use(
      ...placeHandlers,
      http.get('*/api/v1/helper-profiles/:id', () => HttpResponse.json(profileOf())),
      http.get('*/api/v1/helper-checks', () => HttpResponse.json(pageOf([check]))),
    )
  })

  it('shows how she stands with each check, and records the next one', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/helper-checks', async ({ request }) => { body = await request.json(); return HttpResponse.json(check, { status: 201 }) }))
    const { user } = await renderApp(`/helpers/${ID}`, { as: AS })
    expect(await screen.findByText('已过期')).toBeVisible()
    expect(await screen.findByText('枝公查〔2025〕8号')).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '登记审查' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: '通过' }))
    await user.click(dialog.getByRole('button', { name: '保存审查结果' }))
    expect(await screen.findByText(/刘秀英的审查已登记/)).toBeVisible()
    expect(body).toEqual({ personId: ID, organizationId: null, kind: 'POLICE_QUERY', result: 'CLEAR', checkedOn: '2026-11-23', nextCheckOn: null, document: null, note: null })
  })

  it('says before a bad result is saved that all her pairings end', async () => {
    const { user } = await renderApp(`/helpers/${ID}`, { as: AS })
    await user.click(await screen.findByRole('button', { name: '登记审查' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('radio', { name: '未通过' }))
    expect(dialog.getByText(/全部结对马上结束/)).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('writes how many she can help under the version it was opened with', async () => {
    let sent: { body: unknown; version: string | null } | undefined
    server.use(http.put('*/api/v1/helper-profiles/:id', async ({ request }) => { sent = { body: await request.json(), version: request.headers.get('if-match') }; return HttpResponse.json(profileOf({ capacity: 3 })) }))
    const { user } = await renderApp(`/helpers/${ID}`, { as: AS })
    await user.click(await screen.findByRole('button', { name: '名额和住处' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.clear(dialog.getByLabelText(/最多帮扶几个孩子/))
    await user.type(dialog.getByLabelText(/最多帮扶几个孩子/), '3')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已保存')).toBeVisible()
    expect(sent).toEqual({ body: { capacity: 3, regionCode: null }, version: '"v1"' })
  })

  it('is unknown in words, and has no check in words', async () => {
    server.use(http.get('*/api/v1/helper-checks', () => HttpResponse.json(pageOf([]))))
    const app = await renderApp(`/helpers/${ID}`, { as: AS })
    expect(await screen.findByText('还没有本人的审查记录')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/helper-profiles/:id', () => problem(404, 'resource.not-found', { detail: '找不到，或不在您的范围内。' })))
    await renderApp(`/helpers/${ID}`, { as: AS })
    expect(await screen.findByText(/不在你的范围内/)).toBeVisible()
  })
})
