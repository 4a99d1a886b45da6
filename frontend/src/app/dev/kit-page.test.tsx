import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { axeViolations } from '@/test/axe'
import { renderApp } from '@/test/render-app'

async function openKit(phone = false) {
  const app = await renderApp('/dev/kit', { as: 'nobody', phone })
  await screen.findByRole('heading', { level: 1, name: '组件一览' })
  return app
}

describe('the kit', () => {
  it('has no accessibility fault on the desktop', async () => {
    await openKit()
    expect(await axeViolations()).toEqual([])
  })
  it('has none on the phone, where tables are cards', async () => {
    await openKit(true)
    expect(screen.queryByRole('table')).toBeNull()
    expect(within(screen.getByRole('list', { name: '名册' })).getAllByRole('listitem')).toHaveLength(3)
    expect(await axeViolations()).toEqual([])
  })
  it('sorts by the head of a column', async () => {
    const { user } = await openKit()
    expect(screen.getByRole('columnheader', { name: '姓名' })).toHaveAttribute('aria-sort', 'ascending')
    await user.click(screen.getByRole('button', { name: '姓名' }))
    expect(screen.getByRole('columnheader', { name: '姓名' })).toHaveAttribute('aria-sort', 'descending')
  })
  it('reads a date as people write it', async () => {
    const { user } = await openKit()
    const born = screen.getByLabelText(/^出生日期/)
    await user.type(born, '2015年6月1日')
    await user.tab()
    expect(born).toHaveValue('2015-06-01')
  })
  it('collects the mistakes of a form and leads to the field', async () => {
    const { user } = await openKit()
    await user.type(screen.getByRole('textbox', { name: '电话' }), '123')
    await user.click(within(screen.getByRole('heading', { name: '表单' }).closest('section') ?? document.body).getByRole('button', { name: '保存' }))
    const summary = (await screen.findAllByRole('alert')).find((box) => box.textContent.includes('处需要改'))
    expect(summary).toHaveFocus()
    await user.click(screen.getByRole('button', { name: '电话：请填 11 位手机号，或带区号的座机号' }))
    expect(screen.getByRole('textbox', { name: '电话' })).toHaveFocus()
  })
  it('offers to undo', async () => {
    const { user } = await openKit()
    await user.click(screen.getByRole('button', { name: '提示' }))
    expect(await screen.findByRole('button', { name: '撤销' })).toBeVisible()
  })
  it('opens a dialog that Escape closes', async () => {
    const { user } = await openKit()
    await user.click(screen.getByRole('button', { name: '对话框' }))
    expect(await screen.findByRole('dialog', { name: '对话框' })).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
