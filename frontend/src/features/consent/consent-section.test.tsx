import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AttachmentResponse, AttachmentsResponse } from '@/api/gen/types.gen'
import { childPageHandlers, GRANDMA_ID } from '@/test/child.mocks'
import { axeViolations } from '@/test/axe'
import '@/test/child-tabs'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { CHILD_ID, consentHandlers, consentsOf, PHOTO, purposeOf, recordOf, rowOf } from './consent.mocks'

const SCAN = '0190c0de-0000-7000-8000-0000000000ac'
const AS = { permissions: ['child:read', 'consent:read', 'consent:write'] }
const openPage = () => renderApp(`/children/${CHILD_ID}?tab=all`, { as: AS })
const paperOf = (id: string, kind: AttachmentResponse['kind'], title: string): AttachmentResponse => ({
  id, subjectKind: 'CHILD', subjectId: CHILD_ID, kind, title, contentType: 'image/jpeg', sizeBytes: 182_000, width: 1500, height: 2000, takenOn: null, thumbnail: false,
  uploadedBy: { id: '0190c0de-0000-7000-8000-000000000001', name: '李梅' }, createdAt: '2026-09-02T02:00:00Z', removable: false, version: 0,
})
const pageOf = <Item,>(items: Item[]) => ({ items, nextCursor: null, total: items.length, totalIsLowerBound: false })

describe('consents of a child', () => {
  beforeEach(() => { server.use(...childPageHandlers()) })

  it('says where each purpose stands, and in one line what the law demands', async () => {
    server.use(...consentHandlers(consentsOf('PARENT_TO_CONFIRM', [recordOf()])))
    const { container } = await openPage()
    expect(await screen.findByText('待父母确认', { selector: '.badge' })).toBeVisible()
    expect(screen.getByText('依法进行、不需要同意：建立关爱档案。')).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('says so when they cannot be had', async () => {
    server.use(...consentHandlers(consentsOf('MISSING')))
    server.use(http.get('*/api/v1/children/:id/consents', () => problem(503, 'server.unavailable')))
    await openPage()
    expect(await screen.findByRole('alert')).toBeVisible()
  })

  it('writes a signature down box by box; a carer reads that a parent has to confirm', async () => {
    let body: { purposes?: unknown; relation?: unknown; childAgreed?: unknown } = {}
    server.use(...consentHandlers(consentsOf('MISSING')), http.post('*/api/v1/children/:id/consents', async ({ request }) => {
      body = await request.json() as typeof body
      return HttpResponse.json(consentsOf('PARENT_TO_CONFIRM', [recordOf()]))
    }))
    const { user } = await openPage()
    await user.click(await screen.findByRole('button', { name: '登记同意' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText(/^签署人姓名/), '刘桂芳')
    await user.selectOptions(dialog.getByLabelText(/^签署人是孩子的/), '照护人（代父母签）')
    expect(dialog.getByText(/要等父母一方确认后才生效/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await dialog.findByText('请至少选一项同意或不同意。')).toBeVisible()
    const photo = within(dialog.getByRole('radiogroup', { name: /拍摄和保存照片/ }))
    await user.click(photo.getByRole('radio', { name: '同意' }))
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => { expect(body.purposes).toEqual([{ purposeId: PHOTO.id, granted: true }]) })
    expect(body.relation).toBe('CARER')
    expect(body.childAgreed).toBeNull()
  })

  it('takes who signed from the family, and the scan of the paper', async () => {
    let body: unknown
    server.use(...consentHandlers(consentsOf('MISSING')), http.post('*/api/v1/children/:id/consents', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(consentsOf('PARENT_TO_CONFIRM', [recordOf({ attachmentId: SCAN })]))
    }), http.get('*/api/v1/attachments', () => HttpResponse.json({ items: [paperOf(SCAN, 'CONSENT_FORM', '同意书'), paperOf(CHILD_ID, 'MEDICAL', '病历')], writable: false, withheld: false, shownKinds: ['CONSENT_FORM', 'MEDICAL'] } satisfies AttachmentsResponse)))
    const { user } = await renderApp(`/children/${CHILD_ID}?tab=all`, { as: { permissions: [...AS.permissions, 'guardian:read', 'attachment:read'] } })
    await user.click(await screen.findByRole('button', { name: '登记同意' }))
    const dialog = within(await screen.findByRole('dialog'))
    const carer = await dialog.findByRole('option', { name: /（照护人（代父母签））/ })
    await user.selectOptions(dialog.getByRole('combobox', { name: /^签署人（家庭成员）/ }), carer)
    expect(dialog.getByText(/要等父母一方确认后才生效/)).toBeVisible()
    await user.click(within(dialog.getByRole('radiogroup', { name: /拍摄和保存照片/ })).getByRole('radio', { name: '同意' }))
    const paper = await dialog.findByRole('combobox', { name: /已在档案里的/ })
    expect(within(paper).queryByRole('option', { name: /病历/ })).toBeNull()
    await user.selectOptions(paper, SCAN)
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => { expect(body).toMatchObject({ relation: 'CARER', guardianId: GRANDMA_ID, attachmentId: SCAN }) })
  })

  it('asks a child of fourteen itself', async () => {
    server.use(...consentHandlers(consentsOf('CHILD_TO_ASK', [], { childMustAgree: true })))
    const { user } = await openPage()
    await user.click(await screen.findByRole('button', { name: '登记同意' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText(/^签署人姓名/), '李秀英')
    await user.selectOptions(dialog.getByLabelText(/^签署人是孩子的/), '母亲')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect((await dialog.findAllByText(/请填写|必填|请选择/)).length).toBeGreaterThan(0)
  })

  it('[R2-P22] warns when care changed and nobody asked the child, and keeps its own words', async () => {
    let body: unknown
    server.use(...consentHandlers(consentsOf('GIVEN')), http.post('*/api/v1/children/:id/wishes', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json({ items: [], changesWithoutWish: [], writable: true })
    }))
    const { user } = await openPage()
    expect(await screen.findByText(/换了照护安排，还没有问过孩子本人的想法/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '记下孩子的话' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText(/^孩子怎么说/), '想跟奶奶住')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => { expect(body).toMatchObject({ topic: 'CARE', tooYoung: false, wish: '想跟奶奶住' }) })
  })

  it('lists what awaits a parent and takes the confirmation', async () => {
    let sent: unknown
    server.use(http.get('*/api/v1/consents', () => HttpResponse.json(pageOf([rowOf()]))), http.post('*/api/v1/consents/:id/confirmation', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(consentsOf('GIVEN'))
    }))
    const { user, container } = await renderApp('/consents', { as: AS })
    await user.click(await screen.findByRole('button', { name: '王小雨的同意书父母已确认' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(dialog.getByLabelText(/^确认的父亲或母亲姓名/), '王建国')
    await user.click(dialog.getByRole('button', { name: '保存确认' }))
    await waitFor(() => { expect(sent).toMatchObject({ confirmedBy: '王建国', way: 'WECHAT' }) })
    expect(await axeViolations(container)).toEqual([])
  })

  it('says that nothing waits', async () => {
    server.use(http.get('*/api/v1/consents', () => HttpResponse.json(pageOf([]))))
    await renderApp('/consents', { as: AS })
    expect(await screen.findByText('没有等待确认的同意书')).toBeVisible()
  })

  it('lets the county add purposes of its own, not change the general ones', async () => {
    const camp = purposeOf('CAMP_', '夏令营', { regionCode: '420583000000', editable: true })
    server.use(http.get('*/api/v1/processing-purposes', () => HttpResponse.json({ items: [PHOTO, camp] })))
    const { user, container } = await renderApp('/processing-purposes', { as: { permissions: ['consent:read', 'purpose:write'] } })
    expect(await screen.findByText('系统自带')).toBeVisible()
    await user.click(screen.getByRole('button', { name: '修改“夏令营”' }))
    expect(within(await screen.findByRole('dialog')).getByText(/以前的同意就要重新征求/)).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('prints the notice with its ten points and the form with a box for each purpose', async () => {
    server.use(...consentHandlers(consentsOf('MISSING')))
    const { container } = await renderApp(`/children/${CHILD_ID}/consent-form`, { as: AS })
    expect(await screen.findByRole('heading', { name: '儿童个人信息告知书' })).toBeVisible()
    expect(screen.getAllByRole('listitem').filter((item) => item.closest('.sheet') !== null)).toHaveLength(10)
    expect(screen.getByRole('row', { name: /拍摄和保存照片/ })).toBeVisible()
    expect(container.querySelector('.sheets')?.textContent).not.toMatch(/留守/)
    expect(await axeViolations(container)).toEqual([])
  })
})
