/** Prints a text by itself, as plain text on paper, and nothing of the page around it. */
export function print(text: string): void {
  const frame = document.createElement('iframe');
  frame.title = 'Print';
  frame.style.cssText = 'position:absolute;width:0;height:0;border:0';
  document.body.append(frame);
  const page = frame.contentWindow;
  if (!page) return;
  const sheet = page.document.createElement('pre');
  sheet.style.cssText = 'font:12pt/1.5 sans-serif;white-space:pre-wrap';
  sheet.textContent = text;
  page.document.body.append(sheet);
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
}
