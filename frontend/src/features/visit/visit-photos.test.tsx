import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { attachmentHandlers, attachmentOf, withheldPhotos } from '@/test/attachment.mocks'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { server } from '@/test/server'
import { neverCorrected, VISIT_ID, visitOf } from './visit.mocks'

const AS = { permissions: ['child:read', 'visit:read', 'visit:write', 'attachment:read', 'attachment:write'] }
const OTHER = '0190c0de-0000-7000-8000-00000000d102'
const JPEG = { headers: { 'Content-Type': 'image/jpeg' } }
const photos = [attachmentOf({ kind: 'PHOTO', title: '走访照片' }), attachmentOf({ kind: 'PHOTO', id: OTHER, title: '走访照片 2' })]

describe('photos on the page of a visit', () => {
  beforeEach(() => {
    server.use(neverCorrected, http.get('*/api/v1/home-visits/:id', () => HttpResponse.json(visitOf())), ...attachmentHandlers(photos),
      http.get('*/api/v1/attachments/:id/content', () => new HttpResponse(new Uint8Array([0xFF, 0xD8]), JPEG)))
  })

  it('are opened, gone through and closed by keyboard alone, and say in words what they show', async () => {
    const { user } = await renderApp(`/visits/${VISIT_ID}`, { as: AS })
    const first = await screen.findByRole('button', { name: '放大：王小雨，2026年11月20日走访的照片，第 1 张，共 2 张' })
    expect(await axeViolations()).toEqual([])
    first.focus()
    await user.keyboard('{Enter}')
    const viewer = within(await screen.findByRole('dialog', { name: '照片' }))
    expect(await viewer.findByRole('img', { name: '王小雨，2026年11月20日走访的照片，第 1 张，共 2 张' })).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(await viewer.findByRole('img', { name: /第 2 张，共 2 张/ })).toBeVisible()
    await user.keyboard('{ArrowRight}')
    expect(viewer.getByRole('img', { name: /第 2 张，共 2 张/ })).toBeVisible()
    expect(await axeViolations()).toEqual([])
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })

  it('are not shown, and none can be added, while one child has no valid consent', async () => {
    server.use(withheldPhotos())
    await renderApp(`/visits/${VISIT_ID}`, { as: AS })
    expect(await screen.findByText(/照片不显示/)).toBeVisible()
    expect(screen.queryByRole('button', { name: '加照片' })).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })
})
