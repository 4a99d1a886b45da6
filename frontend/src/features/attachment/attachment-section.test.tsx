import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { childPageHandlers } from '@/test/child.mocks'
import { axeViolations } from '@/test/axe'
import '@/test/child-tabs'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { attachmentHandlers, attachmentOf, CHILD_ID, uploadOf } from '@/test/attachment.mocks'

const AS = { permissions: ['child:read', 'attachment:read', 'attachment:write'] }
const FILE = new File([new Uint8Array(10)], '病历.jpg', { type: 'image/jpeg' })

const openPage = () => renderApp(`/children/${CHILD_ID}?tab=all`, { as: AS })

describe('photos and papers of a child', () => {
  beforeEach(() => { server.use(...childPageHandlers()) })

  it('shows what there is, who added it, and lets it be taken out and removed', async () => {
    server.use(...attachmentHandlers([attachmentOf()]))
    const { container } = await openPage()
    expect(await screen.findByText('同意书 2026')).toBeVisible()
    expect(await screen.findByRole('img', { name: '“同意书 2026”的缩略图' })).toBeVisible()
    expect(screen.getByRole('button', { name: '下载“同意书 2026”' })).toBeVisible()
    expect(screen.getByText(/李梅 .*上传/)).toBeVisible()
    expect(await axeViolations(container)).toEqual([])
  })

  it('says what belongs here when there is nothing, and offers nothing to who may not write', async () => {
    server.use(...attachmentHandlers([], false))
    await openPage()
    expect(await screen.findByText('还没有照片和材料')).toBeVisible()
    expect(screen.queryByRole('button', { name: '添加' })).toBeNull()
  })

  it('says so when the list cannot be had', async () => {
    server.use(http.get('*/api/v1/attachments', () => problem(503, 'server.unavailable')))
    await openPage()
    expect(await screen.findByRole('alert')).toBeVisible()
  })

  it('sends a file in pieces, goes on where a lost answer left it, and shows it', async () => {
    const sent: number[] = []
    let received = 0
    let lost = false
    server.use(
      ...attachmentHandlers(),
      http.post('*/api/v1/attachment-uploads', () => HttpResponse.json(uploadOf(0, 10), { status: 201 })),
      http.get('*/api/v1/attachment-uploads/:id', () => HttpResponse.json(uploadOf(received, 10))),
      http.patch('*/api/v1/attachment-uploads/:id', ({ request }) => {
        const offset = Number(request.headers.get('Upload-Offset'))
        if (offset !== received) return problem(409, 'attachment.offset-wrong')
        // Pieces of four bytes, as the answers say; the test's browser cannot send the bytes themselves.
        received = Math.min(10, offset + 4)
        sent.push(offset)
        if (offset === 4 && !lost) {
          lost = true
          return problem(503, 'server.unavailable')
        }
        return HttpResponse.json(uploadOf(received, 10))
      }),
      http.post('*/api/v1/attachment-uploads/:id/completion', () => HttpResponse.json(attachmentOf(), { status: 201 })),
    )
    const { user } = await openPage()
    await user.click(await screen.findByRole('button', { name: '添加' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.upload(dialog.getByLabelText('选择文件'), FILE)
    await user.selectOptions(dialog.getByLabelText(/^这是什么/), '病历、残疾证')
    await user.click(dialog.getByRole('button', { name: '上传' }))
    await waitFor(() => { expect(sent).toEqual([0, 4, 8]) }, { timeout: 5000 })
    expect(await screen.findByText('已上传')).toBeVisible()
  })

  it('keeps the form and says why when the content is refused', async () => {
    let forgotten = false
    server.use(
      ...attachmentHandlers(),
      http.post('*/api/v1/attachment-uploads', () => HttpResponse.json(uploadOf(0, 10), { status: 201 })),
      http.get('*/api/v1/attachment-uploads/:id', () => HttpResponse.json(uploadOf(10, 10))),
      http.delete('*/api/v1/attachment-uploads/:id', () => { forgotten = true; return new HttpResponse(null, { status: 204 }) }),
      http.post('*/api/v1/attachment-uploads/:id/completion', () => problem(422, 'attachment.unreadable', { detail: '文件已损坏或加了密码，无法读取，请换一个。' })),
    )
    const { user, container } = await openPage()
    await user.click(await screen.findByRole('button', { name: '添加' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: '上传' }))
    await user.selectOptions(dialog.getByLabelText(/^这是什么/), '病历、残疾证')
    await user.click(dialog.getByRole('button', { name: '上传' }))
    expect(await dialog.findByText('请先选择文件或拍照。')).toBeVisible()
    await user.upload(dialog.getByLabelText('选择文件'), FILE)
    await user.click(dialog.getByRole('button', { name: '上传' }))
    expect(await dialog.findByText(/文件已损坏/)).toBeVisible()
    await waitFor(() => { expect(forgotten).toBe(true) })
    expect(await axeViolations(container)).toEqual([])
  })

  it('removes a file only with a reason', async () => {
    let body: unknown
    server.use(...attachmentHandlers([attachmentOf()]), http.post('*/api/v1/attachments/:id/removal', async ({ request }) => {
      body = { ...(await request.json() as object), version: request.headers.get('If-Match') }
      return new HttpResponse(null, { status: 204 })
    }))
    const { user } = await openPage()
    await user.click(await screen.findByRole('button', { name: '删除“同意书 2026”' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: '永久删除' }))
    expect(body).toBeUndefined()
    await user.type(dialog.getByLabelText(/^为什么删除/), '拍错了人')
    await user.click(dialog.getByRole('button', { name: '永久删除' }))
    await waitFor(() => { expect(body).toEqual({ reason: '拍错了人', version: '"v0"' }) })
  })
})
