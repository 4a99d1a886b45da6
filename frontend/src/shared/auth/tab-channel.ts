import type { SessionGrant } from '@/api/session'

type Message = { kind: 'granted'; grant: SessionGrant } | { kind: 'signed-out' }

/** Tabs of one browser tell each other of a new token and of a log-out; memory to memory, nothing is stored. */
export function openTabChannel(on: { granted: (grant: SessionGrant) => void; signedOut: () => void }) {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('xiaolian-session')
  if (channel !== undefined) {
    channel.addEventListener('message', (event: MessageEvent<Message>) => {
      if (event.data.kind === 'granted') on.granted(event.data.grant)
      else on.signedOut()
    })
  }
  const tell = (message: Message) => channel?.postMessage(message)
  return {
    tellGranted: (grant: SessionGrant) => tell({ kind: 'granted', grant }),
    tellSignedOut: () => tell({ kind: 'signed-out' }),
  }
}
