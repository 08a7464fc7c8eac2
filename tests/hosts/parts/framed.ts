import { readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core';
import { pageSettings } from '../../../manifest/addresses';
import { pageHeaders, pageNames, partHeaders } from '../../../manifest/page-headers';
import type { LocalHeard } from '../../builders/local-heard';
import { installation } from '../../builders/installation';

const project = resolve(__dirname, '../../..');
const environment = installation();
export const APP = `https://${environment.domain}`;
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.png': 'image/png' };

/** As an installation serves it; office.js of npm loads a script that today's no longer does. */
function headersOf(path: string): Record<string, string> {
  const page = pageNames.find((each) => path === `/${each}`);
  const headers = page ? pageHeaders(page, environment) : partHeaders(environment);
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.replace('https://appsforoffice.microsoft.com', 'https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com')]));
}

/** A page of the build, as a deployment of the invented installation serves it. */
function built(path: string): Buffer | string {
  const bytes = readFileSync(join(project, 'dist/addin', path));
  if (!path.endsWith('.html')) return bytes;
  return Object.entries(pageSettings(environment)).reduce((html, [name, value]) => html.replace(`<meta name="heard-${name}" content=""`, `<meta name="heard-${name}" content="${value.replaceAll('"', '&quot;')}"`).replace(`<meta name="heard-${name}" content="/teams.html#case/{id}"`, `<meta name="heard-${name}" content="${value.replaceAll('"', '&quot;')}"`), bytes.toString());
}

/** A call of the API that was let through, in the order that they came. */
export interface Called {
  path: string;
  token: string;
}

/**
 * One of Microsoft's windows, with Heard framed in it under the real origins: the host's page and Heard's are answered
 * by interception, the API by Heard on this machine. What the frame says to its host is given to `hear`, in the test.
 */
export class Framed {
  readonly called: Called[] = [];
  readonly wrong: string[] = [];
  /** While it says so, no request reaches anything. */
  offline = false;
  /** Answers an API call in the place of Heard, where it gives a status. */
  instead: (path: string, token: string) => number | undefined = () => undefined;
  frame!: Frame;

  private constructor(
    readonly heard: LocalHeard,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open(browser: Browser, heard: LocalHeard): Promise<Framed> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const framed = new Framed(heard, context, page);
    page.on('pageerror', (error) => framed.wrong.push(error.message));
    await context.route('**/*', (route) => framed.#answer(route));
    return framed;
  }

  /** Shows one of Heard's pages inside a page of Microsoft's. `frameName` is how Outlook tells office.js where it is. */
  async show(host: string, path: string, hear: (message: unknown) => void, frameName = ''): Promise<void> {
    await this.page.exposeBinding('hear', (_source, message: unknown) => hear(message));
    await this.context.route(`${host}/host.html`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><body style="margin:0"><script>addEventListener('message', (event) => { if (event.source === window.app?.contentWindow) hear(event.data) })</script>`,
      }),
    );
    await this.page.goto(`${host}/host.html`);
    await this.page.evaluate(([name, src]) => {
      // A frame's window takes its name as it is made, and office.js reads it as it is loaded.
      document.body.append(Object.assign(document.createElement('iframe'), { id: 'app', name, src, allow: 'clipboard-write', style: 'border:0;width:100%;height:100vh' }));
    }, [frameName, `${APP}/${path}`]);
    const frame = await (await this.page.waitForSelector('#app')).contentFrame();
    if (!frame) throw new Error('The host shows no frame');
    this.frame = frame;
  }

  /** Says something to the page, as its host. */
  say(message: unknown): void {
    void this.page.evaluate(([said, to]) => (document.getElementById('app') as HTMLIFrameElement).contentWindow?.postMessage(said, to as string), [message, APP]).catch(() => undefined);
  }

  /** Takes the line away, and gives it back, as the browser would notice. */
  async setOffline(offline: boolean): Promise<void> {
    this.offline = offline;
    await this.context.setOffline(offline);
  }

  close = (): Promise<void> => this.context.close();

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = new URL(request.url());
    if (this.offline) return route.abort('internetdisconnected');
    if (url.origin !== APP) return this.#elsewhere(route, url);
    if (!url.pathname.startsWith('/api/')) {
      return route.fulfill({ contentType: TYPES[extname(url.pathname)] ?? 'application/octet-stream', body: built(url.pathname.slice(1)), headers: headersOf(url.pathname) });
    }
    const token = request.headers()['authorization']?.replace('Bearer ', '') ?? '';
    const status = this.instead(url.pathname, token);
    if (status !== undefined) return route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', title: 'Sign in first', status, detail: 'Sign in.', code: 'sign-in' }) });
    this.called.push({ path: url.pathname, token });
    const { origin: _, host: __, ...headers } = request.headers();
    const answer = await fetch(`${this.heard.url}${url.pathname}${url.search}`, { method: request.method(), headers, ...(request.postDataBuffer() && { body: request.postDataBuffer() as unknown as BodyInit }) });
    const { 'content-encoding': ___, ...answered } = Object.fromEntries(answer.headers);
    return route.fulfill({ status: answer.status, headers: answered, body: Buffer.from(await answer.arrayBuffer()) });
  }

  /** Microsoft's own machines: office.js comes from the package of that name, and nobody else is there. */
  #elsewhere(route: Route, url: URL): Promise<void> {
    const file = /^\/lib\/1\/hosted\/(.+)$/.exec(url.pathname)?.[1];
    if (url.origin === 'https://appsforoffice.microsoft.com' && file) return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(project, 'node_modules/@microsoft/office-js/dist', file)) });
    if (url.pathname.endsWith('/MicrosoftAjax.js')) return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(__dirname, 'microsoft-ajax.js')) });
    return route.abort();
  }
}
