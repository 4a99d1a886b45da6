// node net.mjs check HOST PORT       exit 0 free, 3 taken, 4 not allowed, 5 no such address
// node net.mjs free                  prints a free port
// node net.mjs wait URL SECONDS PID  until the address answers; exit 1 when the time is up, 2 when the process ended
import { connect, createServer } from 'node:net'

const [command, ...args] = process.argv.slice(2)

function listen(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ host, port, exclusive: true }, () => {
      const chosen = server.address().port
      server.close(() => resolve(chosen))
    })
  })
}

// Some systems let a port be bound for one address while another process already answers there.
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host: host === '0.0.0.0' ? '127.0.0.1' : host, port, timeout: 1000 })
    const done = (value) => {
      socket.destroy()
      resolve(value)
    }
    socket.once('connect', () => done(true)).once('error', () => done(false)).once('timeout', () => done(false))
  })
}

function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

if (command === 'check') {
  try {
    if (await answers(args[0], Number(args[1]))) process.exitCode = 3
    else await listen(args[0], Number(args[1]))
  } catch (e) {
    process.exitCode = { EADDRINUSE: 3, EACCES: 4, EADDRNOTAVAIL: 5, ENOTFOUND: 5 }[e.code] ?? 1
  }
} else if (command === 'free') {
  process.stdout.write(`${await listen('127.0.0.1', 0)}\n`)
} else if (command === 'wait') {
  const [url, seconds, pid] = [args[0], Number(args[1]), Number(args[2])]
  const end = Date.now() + seconds * 1000
  process.exitCode = 1
  while (Date.now() < end) {
    if (!alive(pid)) {
      process.exitCode = 2
      break
    }
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(2000) })
      await response.arrayBuffer()
      if (response.status < 500) {
        process.exitCode = 0
        break
      }
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
} else {
  process.stderr.write('usage: net.mjs check HOST PORT | free | wait URL SECONDS PID\n')
  process.exitCode = 64
}
