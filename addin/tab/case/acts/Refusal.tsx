import { useEffect, useRef } from 'react';
import { ProblemBox } from '../../../parts/ProblemBox';

/** What the server refused, brought into view: in a small window the end of a form may lie below it. */
export function Refusal({ problem, fields }: { problem: unknown; fields: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It answers with a promise, which must not become what the effect leaves behind.
    void box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [problem]);
  return (
    <div ref={box}>
      <ProblemBox problem={problem} placed={fields} />
    </div>
  );
}
