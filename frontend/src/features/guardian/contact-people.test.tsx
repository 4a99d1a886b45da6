import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ContactGapCountsResponse, ContactGapRow, ContactPersonResponse } from '@/api/gen/types.gen'
import { wipeDrafts } from '@/shared/offline/drafts'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, childOf, childPageHandlers, familyOf, OTHER_ID, pageOf, VILLAGE } from '@/test/child.mocks'
import '@/test/child-tabs'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'

const WRITER = { permissions: ['child:read', 'child:write', 'guardian:read', 'guardian:write', 'contact:write'] }
const NEIGHBOUR_ID = '0190c0de-0000-7000-8000-0000000000b9'
const one = (change: Partial<ContactPersonResponse> = {}): ContactPersonResponse => ({
  id: '0190c0de-0000-7000-8000-0000000000c9', person: { id: NEIGHBOUR_ID, name: '刘婶', phones: [], wechat: null }, role: 'NEIGHBOUR', note: '住隔壁', callOrder: 1, validFrom: '2026-04-01', validTo: null, version: 0, ...change,
})
const family = familyOf({ contacts: [one(), one({ id: '0190c0de-0000-7000-8000-0000000000c8', person: { id: OTHER_ID, name: '民警癸', phones: [], wechat: null }, role: 'POLICE', note: null, callOrder: 2 })], siblings: [{ childId: OTHER_ID, childName: '王小雪' }] })
const open = (tab = '?tab=family') => renderApp(`/children/${CHILD_ID}${tab}`, { as: WRITER })

describe('others to call', () => {
  beforeEach(wipeDrafts)

  it('[R2-P16] a neighbour is written down once for brothers and sisters', async () => {
    const sent: unknown[] = []
    server.use(http.post('*/api/v1/guardians', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ id: NEIGHBOUR_ID, name: '陈叔', phones: [], children: [], hiddenFields: [], version: 0 }, { status: 201 })
    }), http.post('*/api/v1/children/:id/contact-people', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(family)
    }), ...childPageHandlers(childOf(), family))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '加联系人' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(await dialog.findByLabelText(/姓名/))
    await user.paste('陈叔')
    await user.click(dialog.getByLabelText('电话'))
    await user.paste('13900000005')
    expect(dialog.getByRole('checkbox', { name: '也加给：王小雪' })).toBeChecked()
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已保存')).toBeVisible()
    expect(sent[1]).toEqual({ guardianId: NEIGHBOUR_ID, role: 'NEIGHBOUR', note: null, withSiblings: true })
  })

  it('are moved up with the version, and taken away with an undo', async () => {
    const sent: unknown[] = []
    server.use(http.put('*/api/v1/children/:id/contact-people/:person', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(family)
    }), http.post('*/api/v1/children/:id/contact-people/:person/ending', () => HttpResponse.json(family)), http.post('*/api/v1/children/:id/contact-people', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(family)
    }), ...childPageHandlers(childOf(), family))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '把民警癸往前移' }))
    await waitFor(() => expect(sent).toEqual([['"v0"', { role: 'POLICE', note: null, callOrder: 1 }]]))
    await user.click(screen.getByRole('button', { name: '不再联系刘婶' }))
    await user.click(await screen.findByRole('button', { name: '撤销' }))
    await waitFor(() => expect(sent[1]).toEqual({ guardianId: NEIGHBOUR_ID, role: 'NEIGHBOUR', note: '住隔壁', withSiblings: false }))
  })

  it('[R2-P16] a number is marked dead from the list of whom to call and taken back with the version of the answer', async () => {
    const sent: unknown[] = []
    server.use(http.put('*/api/v1/guardians/:id/phones/:phone/dead-mark', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json({ id: NEIGHBOUR_ID, name: '刘桂芳', phones: [], children: [], hiddenFields: [], version: 6 })
    }), ...childPageHandlers())
    const { user } = await open('')
    await user.click(await screen.findByRole('button', { name: '打不通，标为空号：刘桂芳 13800000001' }))
    await user.click(await screen.findByRole('button', { name: '撤销' }))
    await waitFor(() => expect(sent).toEqual([['"v5"', { dead: true }], ['"v6"', { dead: false }]]))
    expect(screen.getByRole('link', { name: '记联系：刘桂芳 13800000001' })).toHaveAttribute('href', expect.stringContaining('phoneId='))
  })
})

describe('grandparents', () => {
  beforeEach(wipeDrafts)
  const grandmother = { relationCode: '62', person: { id: OTHER_ID, name: '刘桂芳', phones: [], wechat: null }, birthDate: '1953-03-04', deceased: false, version: 3 }

  it('are the four of the form; somebody new is written down with sex and date of birth', async () => {
    const sent: unknown[] = []
    server.use(http.post('*/api/v1/guardians', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ id: NEIGHBOUR_ID, name: '王大山', phones: [], children: [], hiddenFields: [], version: 0 }, { status: 201 })
    }), http.put('*/api/v1/children/:id/grandparents/:code', async ({ request, params }) => {
      sent.push([params['code'], request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(family)
    }), ...childPageHandlers(childOf(), familyOf({ grandparents: [grandmother] })))
    const { user } = await open()
    expect(await screen.findByText('1953年3月4日出生')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '登记爷爷' }))
    const dialog = within(await screen.findByRole('dialog', { name: '爷爷' }))
    await user.click(await dialog.findByLabelText(/姓名/))
    await user.paste('王大山')
    await user.click(dialog.getByLabelText(/出生日期/))
    await user.paste('1950-01-02')
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已保存')).toBeVisible()
    expect(sent).toEqual([{ name: '王大山', gender: 'MALE', birthDate: '1950-01-02', regionCode: VILLAGE, phones: [] }, ['61', null, { guardianId: NEIGHBOUR_ID, deceased: false }]])
  })

  it('an entry is corrected with its version, and taken back with an undo', async () => {
    const sent: unknown[] = []
    server.use(http.put('*/api/v1/children/:id/grandparents/:code', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(family)
    }), http.delete('*/api/v1/children/:id/grandparents/:code', ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return HttpResponse.json(family)
    }), ...childPageHandlers(childOf(), familyOf({ grandparents: [grandmother] })))
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '更正奶奶' }))
    await user.click(await screen.findByRole('checkbox', { name: '已去世' }))
    await user.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent).toEqual([['"v3"', { guardianId: OTHER_ID, deceased: true }]]))
    await user.click(await screen.findByRole('button', { name: '更正奶奶' }))
    await user.click(await screen.findByRole('button', { name: '撤回这条登记' }))
    await user.click(await screen.findByRole('button', { name: '撤销' }))
    await waitFor(() => expect(sent.slice(1)).toEqual(['"v3"', [null, { guardianId: OTHER_ID, deceased: false }]]))
  })
})

describe('the completeness of contacts', () => {
  const gapRow: ContactGapRow = { childId: CHILD_ID, childName: '王小雨', region: { code: VILLAGE, name: '董家湾村', fullName: '董家湾村' }, schoolName: '七星台小学', className: '四（1）班', carerName: '刘桂芳', gaps: ['NO_SECOND_PERSON', 'PARENTS_UNKNOWN'] }
  const gaps: ContactGapCountsResponse['all']['gaps'] = [{ gap: 'NO_REACHABLE_NUMBER', children: 1 }, { gap: 'NO_SECOND_PERSON', children: 3 }]
  const counts: ContactGapCountsResponse = {
    asOf: '2026-11-23', all: { regionCode: null, organizationId: null, className: null, name: null, children: 8, complete: 5, gaps },
    groups: [{ regionCode: VILLAGE, organizationId: null, className: null, name: '董家湾村', children: 8, complete: 5, gaps }],
  }

  it('[R1-P06] names who lacks what; figures and places open their rows through the address', async () => {
    const asked: string[] = []
    server.use(http.get('*/api/v1/contact-gap-counts', () => HttpResponse.json(counts)), http.get('*/api/v1/contact-gaps', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(pageOf([gapRow]))
    }))
    const { user, router } = await renderApp('/contact-gaps', { as: WRITER })
    expect(await screen.findByText('联系信息完整率 62.5%（5 / 8 人）')).toBeVisible()
    expect(await screen.findByText('父母姓名没登记全', { selector: '.badge' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('link', { name: /3 ?没有第二联系人/ }))
    await waitFor(() => expect(asked.at(-1)).toMatch(/gap=NO_SECOND_PERSON/))
    await user.click(screen.getByRole('link', { name: '董家湾村' }))
    await waitFor(() => expect(router.state.location.search).toMatchObject({ village: VILLAGE }))
    await waitFor(() => expect(asked.at(-1)).toMatch(new RegExp(`regionCode=${VILLAGE}`)))
  })

  it('is good news when nothing lacks, and says when it cannot be read', async () => {
    server.use(http.get('*/api/v1/contact-gap-counts', () => HttpResponse.json(counts)), http.get('*/api/v1/contact-gaps', () => HttpResponse.json(pageOf([]))))
    const app = await renderApp('/contact-gaps', { as: WRITER })
    expect(await screen.findByText('都齐了')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/contact-gaps', () => problem(500, 'common.unexpected')))
    await renderApp('/contact-gaps', { as: WRITER })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })
})
