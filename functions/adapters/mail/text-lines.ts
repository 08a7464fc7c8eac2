/** Deeper marks would make a page of them longer than it was. */
const deepestQuotation = 8;

/** Text as it grows, line by line; what is asked of the line that grows is kept beside it. */
export class Lines {
  private readonly done: string[] = [];
  private line: string[] = [];
  private hasWords = false;
  private endsInSpace = true;
  /** A blank line is owed before the next word. */
  private owed = false;
  quotes = 0;
  length = 0;

  words(text: string): void {
    const collapsed = text.replace(/[\s\u00a0]+/g, ' ');
    const words = this.endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (words !== '') this.add(words);
  }

  /** Text whose lines are already as they shall be. */
  set(text: string): void {
    text.split('\n').forEach((line, no) => {
      if (no > 0) this.end();
      if (line !== '') this.add(line);
    });
  }

  apart(breaks: number): void {
    if (this.hasWords) this.end();
    else this.clear();
    this.owed ||= breaks > 1;
  }

  end(): void {
    this.push(this.line.join(''));
    this.clear();
  }

  /** Quotes one deeper; the blank line above belongs to what stands outside. */
  quote(): void {
    this.settle();
    this.quotes += 1;
  }

  text(): string {
    if (this.hasWords) this.end();
    return this.done.join('\n').replace(/^\n+/, '').trimEnd();
  }

  private add(words: string): void {
    if (words.trim() !== '') {
      this.settle();
      this.hasWords = true;
    }
    this.endsInSpace = words.endsWith(' ');
    this.line.push(words);
  }

  private clear(): void {
    this.line = [];
    this.hasWords = false;
    this.endsInSpace = true;
  }

  private settle(): void {
    if (this.owed && this.done.length > 0 && !/^[> ]*$/.test(this.done.at(-1)?.slice(0, 100) ?? '')) this.push('');
    this.owed = false;
  }

  private push(line: string): void {
    const marked = `${'> '.repeat(Math.min(this.quotes, deepestQuotation))}${line}`.trimEnd();
    this.done.push(marked);
    this.length += marked.length + 1;
  }
}
