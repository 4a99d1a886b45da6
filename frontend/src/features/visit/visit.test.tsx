import { act, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PageColleagueRow } from '@/api/gen/types.gen'
import { CHILD_ID, OTHER_ID, pageOf } from '@/test/child.mocks'
import { wipeDrafts } from '@/shared/offline/drafts'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { neverCorrected, recordHandlers, VISIT_ID, visitOf, visitRowOf } from './visit.mocks'

const AS = { permissions: ['child:read', 'visit:read', 'visit:write'] }
const NEW = `/visits/new?childId=${CHILD_ID}`

describe('recording a visit', () => {
  beforeEach(async () => {
    await wipeDrafts()
    server.use(...recordHandlers)
  })

  it('[R1-P09] [R1-P10] [R1-P17] writes whom it met, the themes of the talk and what was seen, with what happened last time one tap away', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/home-visits', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(visitOf(), { status: 201 })
    }))
    const { user } = await renderApp(NEW, { as: AS, phone: true })
    expect(await screen.findByText('上次在补数学')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: '教师' }))
    await user.click(screen.getByRole('checkbox', { name: '自护' }))
    await user.type(screen.getByLabelText('情况记录'), '奶奶在家')
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已记下对王小雨的走访')).toBeVisible()
    expect(body).toMatchObject({ children: [{ childId: CHILD_ID, sawChild: true }], personsMet: ['CHILD', 'CARER', 'TEACHER'], talkThemes: ['SELF_PROTECTION'], summary: '奶奶在家', occurredOn: '2026-11-23' })
  })

  it('[R4-P02] [R1-P11] has a tab for each of the five dimensions; what was found stands in the tab and goes along with gifts, the time and the level she suggests', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/home-visits', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(visitOf(), { status: 201 })
    }))
    const { user } = await renderApp(NEW, { as: AS })
    // By keyboard alone: one stop for the tabs, arrows inside.
    const learning = await screen.findByRole('tab', { name: '学习' })
    act(() => learning.focus())
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(screen.getByRole('tab', { name: '安全', selected: true })).toHaveFocus()
    await user.click(screen.getByRole('radio', { name: '需要帮助' }))
    await user.click(screen.getByRole('checkbox', { name: '溺水' }))
    expect(screen.queryByText(/疑似侵害必须立即报告/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: '家庭暴力' }))
    expect(screen.getByText(/疑似侵害必须立即报告/)).toBeVisible()
    await user.type(screen.getByLabelText('安全：看到听到的'), '门前有池塘')
    await user.click(screen.getByRole('tab', { name: '学习' }))
    expect(screen.queryByLabelText('安全：看到听到的')).not.toBeInTheDocument()
    expect(screen.getByRole('tab', { name: /安全.*需要帮助/ })).toBeVisible()
    await user.click(screen.getByText(/^补充/))
    await user.click(screen.getByRole('radio', { name: '不定期家访' }))
    await user.type(screen.getByLabelText('几点'), '15:40')
    await user.click(screen.getByRole('button', { name: '记一件送达的物品' }))
    await user.type(screen.getByLabelText(/^物品/), '书包')
    await user.click(screen.getByRole('radio', { name: '上调' }))
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(body).toMatchObject({
      observations: [{ dimension: 'SAFETY', state: 'CONCERN', note: '门前有池塘', aspects: ['DOMESTIC_VIOLENCE', 'DROWNING'] }], planned: false, occurredAtTime: '15:40', gifts: [{ item: '书包', quantity: 1 }], levelSuggestion: 'RAISE',
    }))
  })

  it('takes brother and sister into one entry and says when it would only be an attempt', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/home-visits', async ({ request }) => {
      body = await request.json()
      return HttpResponse.json(visitOf(), { status: 201 })
    }))
    const { user } = await renderApp(NEW, { as: AS })
    await user.click(await screen.findByRole('radio', { name: /没见到/ }))
    expect(screen.getByText(/只算一次尝试/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: '同时走访了别的孩子' }))
    await user.click(await screen.findByRole('button', { name: /王小军/ }))
    expect(screen.getByRole('radiogroup', { name: /见到王小军了吗/ })).toBeVisible()
    expect(screen.queryByText(/只算一次尝试/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(body).toMatchObject({ children: [{ childId: CHILD_ID, sawChild: false }, { childId: OTHER_ID, sawChild: true }] }))
  })

  it('keeps a draft for each child: one child’s words never stand in another’s form', async () => {
    const app = await renderApp(NEW, { as: AS })
    await app.user.type(await screen.findByLabelText('情况记录'), '只属于王小雨')
    await screen.findByText(/已存在本机/)
    app.unmount()
    const other = await renderApp(`/visits/new?childId=${OTHER_ID}`, { as: AS })
    expect(await screen.findByRole('heading', { name: '王小军' })).toBeVisible()
    await waitFor(() => expect(screen.getByLabelText('情况记录')).toHaveValue(''))
    expect(screen.queryByText(/已恢复上次没保存的内容/)).not.toBeInTheDocument()
    other.unmount()
    await renderApp(NEW, { as: AS })
    await waitFor(() => expect(screen.getByLabelText('情况记录')).toHaveValue('只属于王小雨'))
  })

  it('puts the server’s refusal at the field and loses nothing', async () => {
    server.use(http.post('*/api/v1/home-visits', () => problem(400, 'common.invalid', { errors: [{ field: 'occurredOn', code: 'home-visit.too-old', message: '走访日期太早。' }] })))
    const { user } = await renderApp(NEW, { as: AS })
    await user.type(await screen.findByLabelText('情况记录'), '奶奶在家')
    await user.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(screen.getByLabelText(/日期/, { selector: '[name=occurredOn]' })).toHaveAccessibleDescription(expect.stringContaining('走访日期太早。')))
    expect(screen.getByLabelText('情况记录')).toHaveValue('奶奶在家')
  })

  it('chooses the child by a few letters when opened without one', async () => {
    const { user, router } = await renderApp('/visits/new', { as: AS })
    await user.click(await screen.findByRole('button', { name: /王小雨/ }))
    await waitFor(() => expect(router.state.location.search).toEqual({ childId: CHILD_ID }))
  })
})

describe('correcting a visit', () => {
  beforeEach(async () => {
    await wipeDrafts()
    server.use(neverCorrected)
  })

  it('sends the version and keeps what the form does not show', async () => {
    let sent: { version: string | null; body: unknown } | undefined
    server.use(http.get('*/api/v1/home-visits/:id', () => HttpResponse.json(visitOf())), http.put('*/api/v1/home-visits/:id', async ({ request }) => {
      sent = { version: request.headers.get('If-Match'), body: await request.json() }
      return HttpResponse.json(visitOf({ version: 3 }))
    }))
    const { user } = await renderApp(`/visits/${VISIT_ID}/edit`, { as: AS })
    await user.type(await screen.findByLabelText('情况记录'), '，后来出去玩')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已更正')).toBeVisible()
    expect(sent?.version).toBe('"v2"')
    expect(sent?.body).toMatchObject({ summary: '在家写作业，后来出去玩', occurredAtTime: '15:30', planned: false, carerAsRegistered: true, observations: [{ dimension: 'LEARNING', state: 'WATCH', note: '数学吃力' }], needs: [{ text: '要一盏台灯' }] })
  })

  it('shows theirs beside mine after a 412 and lets me take theirs', async () => {
    server.use(http.get('*/api/v1/home-visits/:id', () => HttpResponse.json(visitOf())), http.put('*/api/v1/home-visits/:id', () => problem(412, 'common.stale')))
    const { user } = await renderApp(`/visits/${VISIT_ID}/edit`, { as: AS })
    const box = await screen.findByLabelText('情况记录')
    await user.clear(box)
    await user.type(box, '我的话')
    server.use(http.get('*/api/v1/home-visits/:id', () => HttpResponse.json(visitOf({ summary: '对方的话', followUp: '对方的跟进', version: 5 }))))
    await user.click(screen.getByRole('button', { name: '保存' }))
    const panel = within(await screen.findByRole('region', { name: '有人刚改过这条记录' }))
    expect(panel.getByText('对方的话')).toBeVisible()
    expect(screen.getByLabelText('情况记录')).toHaveValue('我的话')
    expect(screen.getByLabelText('后续要办')).toHaveValue('对方的跟进')
    expect(await axeViolations()).toEqual([])
    await user.click(panel.getByRole('button', { name: '用对方的：情况记录' }))
    expect(screen.getByLabelText('情况记录')).toHaveValue('对方的话')
  })

  it('cancels with a reason, and says when the record can no longer be corrected', async () => {
    let reason: unknown
    server.use(http.get('*/api/v1/home-visits/:id', () => HttpResponse.json(visitOf())), http.post('*/api/v1/home-visits/:id/cancellation', async ({ request }) => {
      reason = await request.json()
      return HttpResponse.json(visitOf({ cancelledOn: '2026-11-23', cancelReason: '记错人', correctable: false }))
    }))
    const { user } = await renderApp(`/visits/${VISIT_ID}`, { as: AS })
    await user.click(await screen.findByRole('button', { name: '作废这次走访' }))
    await user.type(await screen.findByLabelText(/为什么作废/), '记错人')
    await user.click(screen.getByRole('button', { name: '作废' }))
    expect(await screen.findByText('已作废')).toBeVisible()
    expect(reason).toEqual({ reason: '记错人' })
  })

  it('shows what was said before each correction, by whom and when', async () => {
    server.use(http.get('*/api/v1/home-visits/:id', () => HttpResponse.json(visitOf({ summary: '在学校写作业' }))), http.get('*/api/v1/home-visits/:id/history', () => HttpResponse.json({
      items: [
        { changedAt: '2026-11-21T01:00:00Z', changedBy: { id: OTHER_ID, name: '李梅' }, before: visitOf({ method: 'SCHOOL', planned: true }) },
        { changedAt: '2026-11-22T01:00:00Z', changedBy: { id: OTHER_ID, name: '王站长' }, before: visitOf() },
      ],
    })))
    await renderApp(`/visits/${VISIT_ID}`, { as: AS })
    const card = within((await screen.findByRole('heading', { name: '更正记录' })).closest('section, article, div.card') as HTMLElement)
    const [newest, oldest] = card.getAllByRole('listitem').map((item) => item.textContent)
    expect(newest).toMatch(/王站长.*情况记录在家写作业 → 在学校写作业/)
    expect(oldest).toMatch(/李梅.*方式到校 → 入户/)
    expect(oldest).toMatch(/定期家访 → 不定期家访/)
    expect(await axeViolations()).toEqual([])
  })

  it('writes another entry in the place of one that is too old to be corrected, and each leads to the other', async () => {
    let body: unknown
    const old = visitOf({ correctable: false, replaceable: true })
    server.use(http.get('*/api/v1/home-visits/:id', ({ params }) => HttpResponse.json(params.id === VISIT_ID ? old : visitOf({ id: OTHER_ID, correctsId: VISIT_ID }))),
      http.post('*/api/v1/home-visits', async ({ request }) => {
        body = await request.json()
        return HttpResponse.json(visitOf({ id: OTHER_ID, correctsId: VISIT_ID }), { status: 201 })
      }))
    const { user } = await renderApp(`/visits/${VISIT_ID}`, { as: AS })
    await user.click(await screen.findByRole('link', { name: '写一条更正记录' }))
    expect(await screen.findByText(/两条都能看到/)).toBeVisible()
    await user.type(screen.getByLabelText('情况记录'), '，后来出去玩')
    await user.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('更正已保存为新记录')).toBeVisible()
    expect(body).toMatchObject({ correctsId: VISIT_ID, summary: '在家写作业，后来出去玩', occurredOn: '2026-11-20' })
  })

  it('does not open the form of a record that is closed to correction', async () => {
    server.use(http.get('*/api/v1/home-visits/:id', () => HttpResponse.json(visitOf({ correctable: false }))))
    await renderApp(`/visits/${VISIT_ID}/edit`, { as: AS })
    expect(await screen.findByText(/不能再更正/)).toBeVisible()
  })
})

describe('the list of visits', () => {
  it('filters by purpose, attempt and recorder in the address; attempts and cancelled ones are marked', async () => {
    const asked: string[] = []
    server.use(http.get('*/api/v1/home-visits', ({ request }) => {
      asked.push(new URL(request.url).search)
      return HttpResponse.json(pageOf([visitRowOf({ attempt: true }), visitRowOf({ id: OTHER_ID, cancelled: true })]))
    }))
    const { user, router } = await renderApp('/visits', { as: AS })
    expect(await screen.findByText('已作废', { selector: '.badge' })).toBeVisible()
    await user.selectOptions(screen.getByLabelText('目的'), '节日慰问')
    await user.selectOptions(screen.getByLabelText('谁记的'), '我记的')
    await user.selectOptions(screen.getByLabelText('见到孩子'), '未见到')
    await waitFor(() => expect(router.state.location.search).toEqual({ purpose: 'FESTIVAL', helperId: '0190c0de-0000-7000-8000-000000000001', attempt: true }))
    await waitFor(() => expect(asked.at(-1)).toContain('purpose=FESTIVAL'))
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '清除筛选' }))
    await waitFor(() => expect(router.state.location.search).toEqual({}))
  })

  it('lets the head of a school choose among its people, of whom she reads the names alone', async () => {
    const asked: string[] = []
    server.use(
      http.get('*/api/v1/home-visits', ({ request }) => {
        asked.push(new URL(request.url).search)
        return HttpResponse.json(pageOf([visitRowOf()]))
      }),
      http.get('*/api/v1/colleagues', () => HttpResponse.json(pageOf([{ id: OTHER_ID, name: '李老师', organization: { id: CHILD_ID, name: '七星台镇中心小学' } }]) satisfies PageColleagueRow)),
    )
    const { user } = await renderApp('/visits', { as: { permissions: ['visit:read', 'colleague:read'] } })
    const select = await screen.findByLabelText('谁记的')
    await within(select).findByRole('option', { name: '李老师' })
    await user.selectOptions(select, '李老师')
    await waitFor(() => expect(asked.at(-1)).toContain(`helperId=${OTHER_ID}`))
  })

  it('drops a nonsense filter, is empty in words, and says when it cannot be read', async () => {
    server.use(http.get('*/api/v1/home-visits', () => HttpResponse.json(pageOf([]))))
    const app = await renderApp('/visits?purpose=NONSENSE', { as: AS })
    expect(await screen.findByText('还没有走访记录')).toBeVisible()
    app.unmount()
    server.use(http.get('*/api/v1/home-visits', () => problem(500, 'common.unexpected')))
    await renderApp('/visits', { as: AS })
    expect(await screen.findByRole('button', { name: '再试一次' })).toBeVisible()
  })
})
