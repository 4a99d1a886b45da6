import { screen, waitFor } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { SubjectRequestAnswerRequest, SubjectRequestCreateRequest } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { CHILD_ID, childOf, pageOf } from '@/test/child.mocks'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { jobOf, JOB_ID, REQUEST_ID, requestOf, requestRowOf } from './subject.mocks'

const ANSWERS = { permissions: ['subject:write', 'child:read', 'job:read'] }
const PAGE = `/subject-requests/${REQUEST_ID}`
let created: SubjectRequestCreateRequest[] = []
let answered: SubjectRequestAnswerRequest[] = []
let copied = 0
let erased: (string | null)[] = []

describe('requests about files', () => {
  beforeEach(() => {
    created = []
    answered = []
    copied = 0
    erased = []
    server.use(
      http.get('*/api/v1/jobs', () => HttpResponse.json(pageOf([]))),
      http.get(`*/api/v1/jobs/${JOB_ID}`, () => HttpResponse.json(jobOf())),
      http.get(`*/api/v1/children/${CHILD_ID}`, () => HttpResponse.json(childOf())),
      http.get('*/api/v1/subject-requests', () => HttpResponse.json(pageOf([requestRowOf(), requestRowOf({ id: `${REQUEST_ID.slice(0, -1)}2`, childName: null, kind: 'ERASURE', state: 'DONE' }), requestRowOf({ id: `${REQUEST_ID.slice(0, -1)}3`, childName: '李小云', overdue: true })]))),
      http.get(`*${PAGE}`, () => HttpResponse.json(requestOf())),
      http.post<never, SubjectRequestCreateRequest>('*/api/v1/subject-requests', async ({ request }) => {
        created.push(await request.json())
        return HttpResponse.json(requestOf(), { status: 201 })
      }),
      http.post(`*${PAGE}/copy`, () => {
        copied++
        return HttpResponse.json(jobOf({ state: 'QUEUED', done: 0, resultUrl: null }), { status: 202 })
      }),
      http.post(`*${PAGE}/erasure`, ({ request }) => {
        erased.push(request.headers.get('If-Match'))
        return HttpResponse.json(jobOf({ kind: 'subject.erasure', title: '删除儿童档案' }), { status: 202 })
      }),
      http.post<never, SubjectRequestAnswerRequest>(`*${PAGE}/refusal`, async ({ request }) => {
        answered.push(await request.json())
        return HttpResponse.json(requestOf({ state: 'REFUSED' }))
      }),
    )
  })

  it('lists what is due, what is late, and files that are gone without a name', async () => {
    await renderApp('/subject-requests', { as: ANSWERS })
    expect(await screen.findByRole('link', { name: '王小雨' })).toBeVisible()
    expect(screen.getByText('档案已依法删除')).toBeVisible()
    expect(screen.getByText('已超期')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('says when there is none and when the list cannot be read', async () => {
    server.use(http.get('*/api/v1/subject-requests', () => HttpResponse.json(pageOf([]))))
    const { unmount } = await renderApp('/subject-requests', { as: ANSWERS, phone: true })
    expect(await screen.findByText('没有申请')).toBeVisible()
    unmount()
    server.use(http.get('*/api/v1/subject-requests', () => problem(503, 'database.away')))
    await renderApp('/subject-requests', { as: ANSWERS })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })

  it('writes a request down; erasure asks for its ground', async () => {
    const { user } = await renderApp(`/subject-requests/new?childId=${CHILD_ID}`, { as: ANSWERS })
    await user.click(await screen.findByRole('radio', { name: '删除' }))
    await user.selectOptions(screen.getByRole('combobox', { name: /删除依据/ }), 'UNLAWFUL')
    await user.selectOptions(screen.getByRole('combobox', { name: /申请人身份/ }), 'MOTHER')
    await user.type(screen.getByRole('textbox', { name: /申请人姓名/ }), '李秀英')
    await user.type(screen.getByRole('textbox', { name: /事由/ }), '登记错了人')
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '登记' }))
    await waitFor(() => expect(created).toHaveLength(1))
    expect(created[0]).toMatchObject({ childId: CHILD_ID, kind: 'ERASURE', ground: 'UNLAWFUL', requester: 'MOTHER', requesterName: '李秀英', reason: '登记错了人' })
  })

  it('makes the copy and offers it when it is done', async () => {
    const { user } = await renderApp(PAGE, { as: ANSWERS, phone: true })
    await user.click(await screen.findByRole('button', { name: '制作复制件' }))
    expect(await screen.findByRole('button', { name: '下载复制件' })).toBeVisible()
    expect(copied).toBe(1)
    expect(await axeViolations()).toEqual([])
  })

  it('erases only when a second person confirms twice', async () => {
    server.use(http.get(`*${PAGE}`, () => HttpResponse.json(requestOf({ kind: 'ERASURE', ground: 'RETENTION_OVER' }))))
    const { user } = await renderApp(PAGE, { as: ANSWERS })
    await user.click(await screen.findByRole('button', { name: '核对无误，确认删除' }))
    expect(await screen.findByText('永久删除王小雨的档案？')).toBeVisible()
    expect(erased).toEqual([])
    await user.click(screen.getByRole('button', { name: '永久删除' }))
    await waitFor(() => expect(erased).toEqual(['"v2"']))
  })

  it('goes on with an erasure that stopped half way', async () => {
    server.use(http.get(`*${PAGE}`, () => HttpResponse.json(requestOf({ kind: 'ERASURE', ground: 'RETENTION_OVER', state: 'ERASING' }))))
    await renderApp(PAGE, { as: ANSWERS })
    expect(await screen.findByRole('button', { name: '继续删除' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('refuses with reasons only', async () => {
    const { user } = await renderApp(PAGE, { as: ANSWERS })
    expect(await screen.findByRole('button', { name: '不予办理' })).toBeDisabled()
    await user.type(screen.getByRole('textbox', { name: /书面答复/ }), '申请人不是监护人')
    await user.click(screen.getByRole('button', { name: '不予办理' }))
    await waitFor(() => expect(answered).toEqual([{ answer: '申请人不是监护人' }]))
  })
})
