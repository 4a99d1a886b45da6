import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ReportUpdateRequest, StatedValuesRequest } from '@/api/gen/types.gen'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { finalReport, REPORT_ID, reportHandlers, reportOf, stated } from './report.mocks'

const writer = { permissions: ['report:read', 'report:write'] }
const AT = `/reports/${REPORT_ID}`

describe('the reports of an office', () => {
  beforeEach(() => server.use(...reportHandlers()))

  it('are listed with state and period; the next one is written from here', async () => {
    await renderApp('/reports', { as: writer })
    expect(await screen.findByRole('link', { name: '市广电局2026年工作总结' })).toHaveAttribute('href', AT)
    expect(screen.getByRole('button', { name: '生成报告' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('say what to do first while there is none', async () => {
    server.use(...reportHandlers(reportOf(), []))
    await renderApp('/reports', { as: writer })
    expect(await screen.findByText('还没有报告')).toBeVisible()
  })

  it('show a fault with its code', async () => {
    server.use(http.get('*/api/v1/reports', () => problem(500, 'common.fault')))
    await renderApp('/reports', { as: writer })
    expect(await within(await screen.findByRole('main')).findByRole('alert')).toHaveTextContent('common.fault')
  })
})

describe('a report', () => {
  beforeEach(() => server.use(...reportHandlers()))

  it('marks what was counted and what was stated, and from what', async () => {
    await renderApp(AT, { as: writer })
    expect(await screen.findByRole('link', { name: '家访慰问人次' })).toHaveAttribute('href', `${AT}/figures/HOME_VISITS`)
    expect(screen.getByText('来源：局办公室台账')).toBeVisible()
    expect(screen.queryByRole('link', { name: '关爱资金（现金）' })).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })

  it('takes another title, against the version it was opened with; what somebody else wrote meanwhile is shown beside it', async () => {
    const sent: { version: string | null; body: ReportUpdateRequest }[] = []
    server.use(http.put('*/api/v1/reports/:id', async ({ request }) => {
      sent.push({ version: request.headers.get('If-Match'), body: await request.json() as ReportUpdateRequest })
      return sent.length === 1 ? problem(412, 'common.stale') : HttpResponse.json(reportOf())
    }))
    const { user } = await renderApp(AT, { as: writer })
    await user.click(await screen.findByRole('button', { name: '改标题' }))
    const dialog = within(await screen.findByRole('dialog', { name: '改标题' }))
    const title = dialog.getByRole('textbox', { name: /标题/ })
    expect(title).toHaveValue('市广电局2026年工作总结')
    expect(await axeViolations()).toEqual([])
    server.use(...reportHandlers(reportOf({ title: '别人改的标题', version: 9 })))
    server.use(http.put('*/api/v1/reports/:id', async ({ request }) => {
      sent.push({ version: request.headers.get('If-Match'), body: await request.json() as ReportUpdateRequest })
      return sent.length === 1 ? problem(412, 'common.stale') : HttpResponse.json(reportOf())
    }))
    await user.clear(title)
    await user.type(title, '我改的标题')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await dialog.findByText('别人改的标题')).toBeVisible()
    expect(title).toHaveValue('我改的标题')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent.at(-1)).toMatchObject({ version: '"v9"', body: { title: '我改的标题', sections: [] } }))
    expect(sent[0]?.version).toBe(`"v${String(reportOf().version)}"`)
  })

  it('has a fixed title once it is final, and for those who only read', async () => {
    server.use(...reportHandlers(finalReport))
    const { unmount } = await renderApp(AT, { as: writer })
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('button', { name: '改标题' })).not.toBeInTheDocument()
    unmount()
    server.use(...reportHandlers())
    await renderApp(AT, { as: { permissions: ['report:read'] } })
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('button', { name: '改标题' })).not.toBeInTheDocument()
  })

  it('takes stated values with their source and keeps those it does not show', async () => {
    let sent: { version: string | null; body: StatedValuesRequest } | undefined
    server.use(http.put('*/api/v1/stated-values', async ({ request }) => {
      sent = { version: request.headers.get('If-Match'), body: await request.json() as StatedValuesRequest }
      return HttpResponse.json(stated)
    }))
    const { user } = await renderApp(AT, { as: writer })
    await user.click(await screen.findByRole('button', { name: '填报' }))
    const dialog = within(await screen.findByRole('dialog', { name: '填报的数字' }))
    expect(await dialog.findByDisplayValue('3200')).toBeVisible()
    await user.type(dialog.getByRole('textbox', { name: /MEDIA_COUNTY/ }), '12')
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await dialog.findByText('有 1 处需要改')).toBeVisible()
    const media = within(dialog.getByRole('group', { name: 'MEDIA_COUNTY' }))
    await user.type(media.getByRole('textbox', { name: /来源/ }), '宣传股')
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent?.version).toBe('"v5"'))
    expect(sent?.body.values).toEqual([
      { code: 'DONATION_CASH', value: 3200, text: null, qualifier: 'MORE_THAN', source: '局办公室台账' },
      { code: 'MEDIA_COUNTY', value: 12, text: null, qualifier: 'EXACT', source: '宣传股' },
    ])
  })

  it('lets a paragraph be written, keeps it after a stale version and shows the other’s', async () => {
    const sent: { version: string | null; body: ReportUpdateRequest }[] = []
    server.use(http.put('*/api/v1/reports/:id', async ({ request }) => {
      sent.push({ version: request.headers.get('If-Match'), body: await request.json() as ReportUpdateRequest })
      if (sent.length > 1) return HttpResponse.json(reportOf({ version: 4 }))
      server.use(http.get('*/api/v1/reports/:id', () => HttpResponse.json(reportOf({ version: 3, sections: [{ code: 'CARE', heading: '一、真情结亲', paragraphs: [{ code: 'PAIRING', text: '别人写的。', rendered: '别人写的。' }] }] }))))
      return problem(412, 'common.stale')
    }))
    const { user } = await renderApp(AT, { as: writer })
    await user.click(await screen.findByRole('button', { name: '修改' }))
    const box = await screen.findByRole('textbox', { name: /这一段/ })
    await user.clear(box)
    await user.type(box, '我写的。')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('别人写的。')).toBeVisible()
    expect(box).toHaveValue('我写的。')
    await user.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent.map(({ version, body }) => [version, body.sections[0]?.paragraphs[0]?.text])).toEqual([['"v2"', '我写的。'], ['"v3"', '我写的。']]))
  })

  it('is made final after asking by name', async () => {
    let version: string | null = null
    server.use(http.post('*/api/v1/reports/:id/finalization', ({ request }) => {
      version = request.headers.get('If-Match')
      server.use(...reportHandlers(finalReport))
      return HttpResponse.json(finalReport)
    }))
    const { user } = await renderApp(AT, { as: writer })
    await user.click(await screen.findByRole('button', { name: '定稿' }))
    const dialog = within(await screen.findByRole('dialog', { name: '定稿' }))
    expect(dialog.getByText(/定稿《市广电局2026年工作总结》/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: '定稿' }))
    expect(await screen.findByText('〔2026〕1号')).toBeVisible()
    expect(version).toBe('"v2"')
  })

  it('that is final cannot be changed and shows what differs since', async () => {
    server.use(...reportHandlers(finalReport))
    await renderApp(AT, { as: writer })
    const row = within(await screen.findByRole('row', { name: /家访慰问人次/ }))
    expect(row.getByText('50多人次')).toBeVisible()
    expect(row.getByText('多 8 条，少 1 条')).toBeVisible()
    expect(screen.queryByRole('button', { name: '定稿' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '修改' })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '填报' })).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })

  it('is read on the phone without accessibility faults', async () => {
    await renderApp(AT, { as: { permissions: ['report:read'] }, phone: true })
    expect(await screen.findByText('家访40多人次。')).toBeVisible()
    expect(screen.queryByRole('button', { name: '修改' })).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })
})

describe('a figure', () => {
  beforeEach(() => server.use(...reportHandlers()))

  it('says how it is counted, for which period, and lists exactly as many records', async () => {
    await renderApp(`${AT}/figures/HOME_VISITS`, { as: writer })
    expect(await screen.findByText('报告期内有效走访，按走访记录×儿童计人次。')).toBeVisible()
    expect(screen.getByText('43人次')).toBeVisible()
    expect(await screen.findByText(/共 43 条/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'D202600001' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('shows a fault with its code', async () => {
    server.use(http.get('*/api/v1/reports/:id/figures/:code/records', () => problem(404, 'report.figure-without-records')))
    await renderApp(`${AT}/figures/HOME_VISITS`, { as: writer })
    expect(await within(await screen.findByRole('main')).findByRole('alert')).toHaveTextContent('report.figure-without-records')
  })
})
