import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ProcessingPurposeResponse } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { expectNeverOverwrites } from '@/test/stale-form'
import { PHOTO, purposeOf } from './consent.mocks'

const AS = { permissions: ['purpose:write'] }
const camp = (change: Partial<ProcessingPurposeResponse> = {}) => purposeOf('SUMMER_CAMP', '暑期夏令营', { editable: true, regionCode: '420583000000', version: 3, ...change })
const listed = (...items: ProcessingPurposeResponse[]) => http.get('*/api/v1/processing-purposes', () => HttpResponse.json({ items }))

describe('the purposes of processing', () => {
  beforeEach(() => server.use(listed(PHOTO, camp())))

  it('says on which basis, and lets only the county’s own be changed', async () => {
    await renderApp('/processing-purposes', { as: AS })
    const own = within(await screen.findByRole('row', { name: /暑期夏令营/ }))
    expect(own.getByRole('button', { name: '修改“暑期夏令营”' })).toBeVisible()
    expect(within(screen.getByRole('row', { name: /拍摄和保存照片/ })).getByText('系统自带')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('shows a fault with its code', async () => {
    server.use(http.get('*/api/v1/processing-purposes', () => problem(503, 'database.away')))
    await renderApp('/processing-purposes', { as: AS })
    expect(await screen.findByText(/7f3a91c2/)).toBeVisible()
  })

  it('refuses a code that is none, then adds the purpose', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/processing-purposes', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(camp({ code: 'EYE_TEST' }), { status: 201 })
    }))
    const { user } = await renderApp('/processing-purposes', { as: AS })
    await user.click(await screen.findByRole('button', { name: '添加用途' }))
    const form = within(await screen.findByRole('dialog', { name: '添加用途' }))
    const write = async (label: RegExp, text: string) => user.type(form.getByRole('textbox', { name: label }), text)
    await write(/^代码/, 'eye')
    await write(/中文名称/, '视力检查')
    await write(/英文名称/, 'Eye test')
    await write(/告知内容（中文）/, '检查视力。')
    await write(/告知内容（英文）/, 'Eyes are tested.')
    await write(/谁负责/, '卫健局')
    await user.click(form.getByRole('button', { name: '保存' }))
    expect(await form.findByText('有 1 处需要改')).toBeVisible()
    await user.clear(form.getByRole('textbox', { name: /^代码/ }))
    await write(/^代码/, 'EYE_TEST')
    await user.click(form.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(body).toMatchObject({ code: 'EYE_TEST', nameZh: '视力检查', controller: '卫健局', legalBasis: 'CONSENT', active: true }))
  })

  it('never writes over what somebody else saved meanwhile, however often one presses', () => expectNeverOverwrites({
    page: '/processing-purposes', as: AS, open: '修改“暑期夏令营”', dialog: '修改', put: '*/api/v1/processing-purposes/:id',
    change: (form, user) => user.type(form.getByRole('textbox', { name: /谁负责/ }), '、团县委'),
    kept: (form) => expect(form.getByRole('textbox', { name: /谁负责/ })).toHaveValue('民政局、团县委'),
    theirs: listed(PHOTO, camp({ nameZh: '暑期托管', version: 4 })), theirWords: '暑期托管',
  }))
})
