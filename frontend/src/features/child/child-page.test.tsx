import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { wipeDrafts } from '@/shared/offline/drafts'
import { axeViolations } from '@/test/axe'
import '@/test/child-tabs'
import { renderApp } from '@/test/render-app'
import { problem, server } from '@/test/server'
import { CHILD_ID, childOf, childPageHandlers, familyOf, guardianOf } from '@/test/child.mocks'

const WRITER = { permissions: ['child:read', 'child:write', 'child:reveal', 'guardian:read', 'guardian:write', 'pairing:read', 'pairing:write', 'visit:write', 'contact:write'] }
const open = (as = WRITER) => renderApp(`/children/${CHILD_ID}?tab=all`, { as })

describe('a child’s page', () => {
  beforeEach(wipeDrafts)

  it('says on paper who the child is before what was recorded', async () => {
    server.use(...childPageHandlers())
    await open()
    const facts = await screen.findByRole('heading', { name: '身份' })
    const story = await screen.findByRole('heading', { name: '时间线' })
    expect(facts.compareDocumentPosition(story) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('[R1-P22] shows the people around her, each number one tap from a call, dead numbers named', async () => {
    server.use(...childPageHandlers())
    await open()
    expect(await screen.findByRole('heading', { level: 1, name: '王小雨' })).toBeVisible()
    expect((await screen.findAllByRole('link', { name: /打电话 刘桂芳 13800000001/ }))[0]).toHaveAttribute('href', 'tel:13800000001')
    expect(await screen.findByText('打不通（空号、停机）')).toBeVisible()
    expect(await screen.findByText('广东省深圳市', { exact: false, selector: 'p' })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('opens with the overview and asks for the rest only when its tab is opened, which is in the address', async () => {
    const asked: string[] = []
    server.events.on('request:start', ({ request }) => { asked.push(new URL(request.url).pathname) })
    server.use(...childPageHandlers())
    const { user, router } = await renderApp(`/children/${CHILD_ID}`, { as: WRITER })
    expect(await screen.findByRole('heading', { name: '给谁打电话' })).toBeVisible()
    const tabs = within(screen.getByRole('navigation', { name: '档案的各部分' }))
    expect(tabs.getByRole('link', { name: '概况' })).toHaveAttribute('aria-current', 'page')
    expect(asked.some((path) => /family|schooling|welfare|standing/.test(path))).toBe(false)
    await user.click(tabs.getByRole('link', { name: '家庭与电话' }))
    expect(await screen.findByRole('heading', { name: '其他联系人' })).toBeVisible()
    expect(router.state.location.search).toEqual({ tab: 'family' })
    expect(tabs.getAllByRole('link', { current: 'page' }).map((link) => link.textContent)).toEqual(['家庭与电话'])
    expect(screen.queryByRole('heading', { name: '给谁打电话' })).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
    server.events.removeAllListeners()
  })

  it('says so when she is unknown or outside the scope', async () => {
    server.use(http.get('*/api/v1/children/:id', () => problem(404, 'common.not-found')))
    await open()
    expect(await screen.findByText('找不到，或不在你的范围内。')).toBeVisible()
  })

  it('is empty in words where nothing is known yet', async () => {
    server.use(http.get('*/api/v1/children/:id/network', () => HttpResponse.json({ people: [] })), ...childPageHandlers(childOf({ careType: null, carerName: null }), familyOf({ parents: [], care: [] })))
    await open()
    expect(await screen.findByText('还没有登记孩子身边的人')).toBeVisible()
    expect(await screen.findByText('还没有登记照护人')).toBeVisible()
  })

  it('keeps the edit buttons from those who only read', async () => {
    server.use(...childPageHandlers())
    await open({ permissions: ['child:read', 'guardian:read', 'pairing:read'] })
    expect(await screen.findByText('父亲电话')).toBeVisible()
    expect(screen.queryByRole('button', { name: /修改|更正|登记|关闭档案|查看完整号码/ })).not.toBeInTheDocument()
  })

  it('shows a volunteer the given name and the age, and no card of closed doors', async () => {
    const hidden = { archiveNumber: null, gender: null, birthDate: null, region: null, schoolingStage: null, school: null, schoolName: null, gradeCode: null, gradeLabel: null, className: null,
      careType: null, carerName: null, riskLevel: null, riskLevelOn: null, healthStatus: null, healthNote: null, address: null, ownPhone: null, idNumberMasked: null, interests: [], missing: [] }
    server.use(...childPageHandlers(childOf({ ...hidden, name: '小雨', hiddenFields: ['archiveNumber', 'formerName', 'gender', 'ethnicityCode', 'birthDate', 'householdRegistered', 'householdType', 'householdPlace',
      'region', 'schoolingStage', 'school', 'schoolName', 'gradeCode', 'className', 'interests', 'teacherName', 'boarding', 'careType', 'carerName', 'closeReason', 'collectedBy', 'collectedOn', 'confirmedBy',
      'idNumberMasked', 'noIdReason', 'address', 'ownPhone', 'teacherPhone', 'healthStatus', 'healthNote', 'riskLevel', 'riskLevelOn'] })))
    await open({ permissions: ['child:read', 'worklist:read', 'pairing:read', 'visit:read', 'visit:write', 'contact:read', 'contact:write'] })
    expect(await screen.findByRole('heading', { level: 1, name: '小雨' })).toBeVisible()
    expect(screen.getByText('10岁')).toBeVisible()
    expect(screen.getByRole('heading', { name: '采集' })).toBeVisible()
    expect(screen.queryByRole('heading', { name: /^(身份|住处和户口|健康和兴趣)$/ })).not.toBeInTheDocument()
    expect(screen.queryByText(/董家湾|女|null|undefined/)).not.toBeInTheDocument()
    expect(await axeViolations()).toEqual([])
  })

  it('chooses what the timeline shows, in the address; an attempt is marked', async () => {
    server.use(...childPageHandlers())
    const { user, router } = await open()
    expect(await screen.findByText('未见到或未接通，不计')).toBeVisible()
    await user.click(screen.getByRole('radio', { name: '照护变更' }))
    expect(await screen.findByText('还没有记录')).toBeVisible()
    expect(router.state.location.search).toEqual({ kind: 'CARE', tab: 'all' })
  })

  it('[R1-P06] leads from a missing contact to the form that mends it', async () => {
    server.use(...childPageHandlers())
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '父亲电话' }))
    const dialog = within(await screen.findByRole('dialog'))
    // The father is on file: what lacks is a number, so his own form opens.
    expect(await dialog.findByRole('button', { name: '加一个电话' })).toBeVisible()
  })

  it('sends a changed section with the version it was read at', async () => {
    server.use(...childPageHandlers())
    const { user } = await open()
    let sent: { version: string | null; body: unknown } | undefined
    server.use(http.put('*/api/v1/children/:id', async ({ request }) => {
      sent = { version: request.headers.get('If-Match'), body: await request.json() }
      return HttpResponse.json(childOf({ version: 4 }))
    }))
    await user.click(await screen.findByRole('button', { name: '修改住处和户口' }))
    const box = await screen.findByLabelText('现住址')
    await user.clear(box)
    await user.type(box, '五组 8 号')
    expect(await axeViolations()).toEqual([])
    await user.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(sent?.version).toBe('"v3"')
    expect(sent?.body).toMatchObject({ address: '五组 8 号', householdPlace: '七星台镇', teacherName: '李梅', idNumber: null, interests: ['画画'] })
  })

  it('shows the other’s change beside one’s own after a 412, takes over the rest and saves with the new version', async () => {
    server.use(...childPageHandlers())
    const { user } = await open()
    const versions: (string | null)[] = []
    let saved: unknown
    server.use(http.put('*/api/v1/children/:id', async ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      if (versions.length === 1) return problem(412, 'common.stale')
      saved = await request.json()
      return HttpResponse.json(childOf({ version: 10 }))
    }))
    await user.click(await screen.findByRole('button', { name: '修改住处和户口' }))
    const box = await screen.findByLabelText('现住址')
    await user.clear(box)
    await user.type(box, '五组 8 号')
    server.use(http.get('*/api/v1/children/:id', () => HttpResponse.json(childOf({ address: '六组 1 号', householdPlace: '问安镇', version: 9 }))))
    await user.click(screen.getByRole('button', { name: '保存' }))
    const panel = within(await screen.findByRole('region', { name: '有人刚改过这条记录' }))
    expect(panel.getByText('六组 1 号')).toBeVisible()
    expect(panel.getByText('五组 8 号')).toBeVisible()
    expect(screen.getByLabelText('户籍地')).toHaveValue('问安镇')
    expect(screen.getByLabelText('现住址')).toHaveValue('五组 8 号')
    await user.click(screen.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(versions).toEqual(['"v3"', '"v9"']))
    expect(saved).toMatchObject({ address: '五组 8 号', householdPlace: '问安镇' })
  })

  it('brings back an edit that was not saved', async () => {
    server.use(...childPageHandlers())
    const app = await open()
    await app.user.click(await screen.findByRole('button', { name: '修改住处和户口' }))
    await app.user.type(await screen.findByLabelText('现住址'), '（新屋）')
    await screen.findByText(/已存在本机/)
    app.unmount()
    const again = await open()
    await again.user.click(await screen.findByRole('button', { name: '修改住处和户口' }))
    await waitFor(() => expect(screen.getByLabelText('现住址')).toHaveValue('三组 12 号（新屋）'))
    expect(screen.getByText(/已恢复上次没保存的内容/)).toBeVisible()
  })

  it('shows the ID number only with a reason, and hides it again', async () => {
    let reason: unknown
    server.use(http.post('*/api/v1/children/:id/id-number-disclosure', async ({ request }) => {
      reason = await request.json()
      return HttpResponse.json({ idNumber: '429999201606010010' })
    }), ...childPageHandlers())
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '查看完整号码' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: '查看完整号码' }))
    expect(dialog.getByLabelText(/为什么要看/)).toHaveAccessibleDescription(expect.stringContaining('请填写这一项'))
    await user.type(dialog.getByLabelText(/为什么要看/), '办理医保')
    await user.click(dialog.getByRole('button', { name: '查看完整号码' }))
    expect(await screen.findByText('429999201606010010')).toBeVisible()
    expect(reason).toEqual({ reason: '办理医保' })
    await user.click(screen.getByRole('button', { name: '隐藏号码' }))
    expect(screen.queryByText('429999201606010010')).not.toBeInTheDocument()
  })

  it('closes the file with reason and date; a refused date stands at its field', async () => {
    let tries = 0
    server.use(http.post('*/api/v1/children/:id/closure', () => {
      tries += 1
      return tries === 1 ? problem(400, 'common.invalid', { errors: [{ field: 'closedOn', code: 'child.closed-before-entry', message: '结束日期不能早于这次建档的日期。' }] })
        : HttpResponse.json(childOf({ status: 'CLOSED', closedOn: '2026-11-23', closeReason: 'PARENTS_RETURNED' }))
    }), ...childPageHandlers())
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '关闭档案' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.selectOptions(dialog.getByLabelText(/原因/), '父母返乡')
    await user.click(dialog.getByRole('button', { name: '关闭档案' }))
    await waitFor(() => expect(dialog.getByLabelText(/最后一天/)).toHaveAccessibleDescription(expect.stringContaining('结束日期不能早于')))
    await user.click(dialog.getByRole('button', { name: '关闭档案' }))
    expect(await screen.findByText('王小雨的档案已关闭')).toBeVisible()
  })

  it('says why a closed file was closed, offers to reopen it and no edits', async () => {
    server.use(...childPageHandlers(childOf({ status: 'CLOSED', closedOn: '2026-10-01', closeReason: 'JOINED_PARENTS' })))
    const { user } = await open()
    expect(await screen.findByText(/档案已于2026年10月1日关闭：随父母外出。/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /修改/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '重新打开档案' }))
    expect(await screen.findByLabelText(/为什么重新打开/)).toBeVisible()
  })

  it('writes a new entry when the carer changes, and refuses a day twice at its field', async () => {
    let body: unknown
    server.use(http.post('*/api/v1/children/:id/care-arrangements', async ({ request }) => {
      body = await request.json()
      return problem(409, 'family.start-taken', { errors: [{ field: 'validFrom', code: 'family.start-taken', message: '这一天已经有一条记录，请直接更正它。' }] })
    }), ...childPageHandlers())
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '照护人情况有变' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.selectOptions(await dialog.findByLabelText(/谁在照护/), '父亲')
    expect(dialog.getByText('照护人：王建国（已登记的家长）')).toBeVisible()
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(dialog.getByLabelText(/从哪天起照护/)).toHaveAccessibleDescription(expect.stringContaining('这一天已经有一条记录')))
    expect(body).toMatchObject({ careType: 'FATHER', carerId: '0190c0de-0000-7000-8000-00000000f002', relationCode: null })
  })

  it('corrects a parent with the version of the entry', async () => {
    let version: string | null = null
    server.use(http.put('*/api/v1/children/:id/parent-facts/:fact', ({ request }) => {
      version = request.headers.get('If-Match')
      return HttpResponse.json(familyOf())
    }), ...childPageHandlers())
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '更正父亲' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.type(await dialog.findByLabelText('工作单位'), '华强电子厂')
    expect(await axeViolations()).toEqual([])
    await user.click(dialog.getByRole('button', { name: '保存' }))
    expect(await screen.findByText('已保存')).toBeVisible()
    expect(version).toBe('"v1"')
  })

  it('orders a carer’s phones, notes whose they are, and when one was last reached', async () => {
    let sent: { phones?: { phone: string; ownerNote: string | null; lastReachedOn: string | null }[] } = {}
    server.use(http.put('*/api/v1/guardians/:id', async ({ request }) => {
      sent = await request.json() as typeof sent
      return HttpResponse.json(guardianOf({ version: 6 }))
    }), ...childPageHandlers())
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: '更正刘桂芳的电话和资料' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(await dialog.findByRole('button', { name: '把第 2 个电话往前移' }))
    await user.click(dialog.getAllByRole('button', { name: '今天打通了' })[0] as HTMLElement)
    await user.click(dialog.getByRole('button', { name: '保存' }))
    await waitFor(() => expect(sent.phones?.map((one) => one.phone)).toEqual(['13800000002', '13800000001']))
    expect(sent.phones?.[0]).toMatchObject({ ownerNote: '隔壁张婶', lastReachedOn: '2026-11-23' })
  })
})
