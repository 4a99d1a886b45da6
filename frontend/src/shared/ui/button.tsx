import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { cx } from '@/shared/lib/class-names'
import { Icon, type IconName } from './icon'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: ButtonLook
  icon?: IconName
  /** Work in progress: the button stays focusable but does nothing. */
  busy?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'plain', icon, busy = false, className, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={cx('button', look, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy ? <span className="spinner" aria-hidden="true" /> : icon !== undefined && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  )
}

type IconButtonProps = Omit<ButtonProps, 'children' | 'icon'> & { label: string; icon: IconName }

/** An icon alone needs a name; it is also the tooltip. */
export function IconButton({ label, icon, look = 'quiet', className, ...rest }: IconButtonProps) {
  return <Button {...rest} look={look} icon={icon} className={cx('icon-button', className)} aria-label={label} title={label} />
}

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  look?: ButtonLook
  icon?: IconName
  children?: ReactNode
  ref?: Ref<HTMLAnchorElement>
}

function ButtonAnchor({ look = 'plain', icon, className, children, ...rest }: AnchorProps) {
  return (
    <a {...rest} className={cx('button', look, className)}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}

/** A link that looks like a button; takes the typed props of Link. */
export const LinkButton = createLink(ButtonAnchor)

/** A telephone link: the visible text is part of its name. `label` says whom, where the name stands beside it already. */
export function CallLink({ phone, label, children }: { phone: string; label?: string; children: ReactNode }) {
  return <ButtonAnchor href={`tel:${phone}`} icon="phone" aria-label={label}>{children}</ButtonAnchor>
}
