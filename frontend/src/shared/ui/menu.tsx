import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { cx } from '@/shared/lib/class-names'
import { Icon, type IconName } from './icon'

export type MenuAction = { id: string; label: string; icon?: IconName; danger?: boolean; onAction: () => void }

/** Rarer actions behind one button; the common one never hides here. */
export function Menu({ label, icon = 'more', showLabel = false, actions }: { label: string; icon?: IconName; showLabel?: boolean; actions: readonly MenuAction[] }) {
  return (
    <MenuTrigger>
      <AriaButton className={cx('button', 'plain', !showLabel && 'icon-button')} aria-label={showLabel ? undefined : label}>
        <Icon name={icon} />{showLabel && <span>{label}</span>}
      </AriaButton>
      <Popover className="popover">
        <AriaMenu className="list-box" aria-label={label}>
          {actions.map((action) => (
            <MenuItem key={action.id} id={action.id} textValue={action.label} onAction={action.onAction} className={cx('list-item', action.danger === true && 'danger')}>
              <span>{action.icon !== undefined && <Icon name={action.icon} />} {action.label}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
