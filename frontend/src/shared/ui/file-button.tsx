const PICTURES = 'image/jpeg,image/png,image/webp'
const ACCEPTED = `${PICTURES},application/pdf`

type Props = { label: string; camera?: boolean; pictures?: boolean; onChoose: (file: File | undefined) => void }

/** The native chooser; on a phone with the camera at once. */
export function FileButton({ label, camera = false, pictures = false, onChoose }: Props) {
  return (
    <label className="button plain file-button">
      <input className="for-readers" type="file" accept={camera ? 'image/jpeg,image/png' : pictures ? PICTURES : ACCEPTED} capture={camera ? 'environment' : undefined} onChange={(event) => {
        onChoose(event.target.files?.[0])
        // The same picture may be chosen again after it was taken away.
        event.target.value = ''
      }} />
      <span>{label}</span>
    </label>
  )
}
