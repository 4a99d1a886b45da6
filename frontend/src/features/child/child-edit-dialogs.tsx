import { useTranslation } from 'react-i18next'
import type { ChildResponse } from '@/api/gen/types.gen'
import { Dialog } from '@/shared/ui/dialog'
import type { ChildEdit } from './child-edit'
import { ClosureForm, ReopeningForm } from './child-edit-status'
import { SectionForm } from './child-edit-section'

export function ChildEditDialogs({ child, edit, onClose }: { child: ChildResponse; edit: Exclude<ChildEdit, { kind: 'family' }>; onClose: () => void }) {
  const { t } = useTranslation('child')
  if (edit.kind === 'section') {
    return <Dialog asDrawer isOpen title={t('file.edit', { section: t(`section.${edit.section}`) })} onClose={onClose}><SectionForm child={child} section={edit.section} onDone={onClose} /></Dialog>
  }
  return edit.kind === 'close'
    ? <Dialog isOpen title={t('close.title', { name: child.name })} onClose={onClose}><ClosureForm child={child} onDone={onClose} /></Dialog>
    : <Dialog isOpen title={t('reopen.title', { name: child.name })} onClose={onClose}><ReopeningForm child={child} onDone={onClose} /></Dialog>
}
