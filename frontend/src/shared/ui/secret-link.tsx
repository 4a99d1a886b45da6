import './secret-link.css'

/** An address that is shown once: one tap marks it whole, for where there is no clipboard. */
export function SecretLink({ children }: { children: string }) {
  return <p className="secret-link">{children}</p>
}
