// Asks a running Heard at a fixed rate, whether or not it answers in time: an open loop, as people who do not know of one
// another are. A process of its own, so that what it takes to ask does not stand in the way of who answers.
import { Agent, request } from 'undici';

const LONGEST = 20_000;
const agent = new Agent({ connections: 512, pipelining: 1, headersTimeout: LONGEST, bodyTimeout: LONGEST });

/** A worklist page, a case, a message with what is proposed for it, and a capture: of a hundred asked, so many are each. */
const SHARES = [['worklist', 35], ['case', 35], ['message', 25], ['capture', 5]];

function calls({ url, token, cases, messages, contact }) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  let captured = 0;
  const asking = (method, path, body) => request(url + path, { dispatcher: agent, method, headers, ...(body && { body: JSON.stringify(body) }) });
  const matters = [{ kind: 'complaint', area: 'highways', inShort: 'Pothole on Mill Lane, reported three times', wanted: 'It mended, and to be told when' }];
  return {
    worklist: () => asking('GET', '/api/cases?limit=50'),
    case: (n) => asking('GET', `/api/cases/${cases[(n * 7) % cases.length]}`),
    message: (n) => asking('GET', `/api/messages/${messages[messages.length - 1 - (n % Math.ceil(messages.length / 4))].id}`),
    capture: () => {
      const { id, from } = messages[captured];
      captured += 1;
      return asking('POST', `/api/messages/${id}/capture`, { matters, contact, to: from });
    },
  };
}

/** Which call is the n-th: the shares, dealt evenly. */
function kindOf(n) {
  let at = (n * 37) % 100;
  return SHARES.find(([, share]) => (at -= share) < 0)[0];
}

let asked = 0;
async function step(by, { rate, seconds }) {
  const took = [];
  const ends = {};
  const note = (end) => (ends[end] = (ends[end] ?? 0) + 1);
  const open = new Set();
  const began = performance.now();
  let inTime = 0;
  for (let sent = 0; sent < rate * seconds; ) {
    const due = Math.min(rate * seconds, Math.floor(((performance.now() - began) / 1000) * rate) + 1);
    for (; sent < due; sent += 1) {
      const kind = kindOf((asked += 1));
      const started = performance.now();
      const one = by[kind](asked)
        .then(async ({ statusCode, body }) => {
          await body.dump();
          took.push(performance.now() - started);
          if (performance.now() - began <= seconds * 1000) inTime += 1;
          note(statusCode < 300 ? 'answered' : `${kind} ${statusCode}`);
        }, ({ code, message }) => note(`${kind} ${code ?? message}`))
        .finally(() => open.delete(one));
      open.add(one);
    }
    await new Promise((done) => setTimeout(done, 2));
  }
  const left = open.size;
  await Promise.all(open);
  return { rate, inTime: inTime / seconds, took, ends, left, cleared: performance.now() - began - seconds * 1000 };
}

process.on('message', async (message) => {
  if (message.about) process.by = calls(message.about);
  else process.send(await step(process.by, message));
});
