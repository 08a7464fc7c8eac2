import { canonical, type Version } from '../../shared/domain/approval/version';
import type { Submission } from '../../shared/domain/approval/submission';
import { sha256Of } from '../adapters/system/digest';
import type { NamedBytes } from '../ports/document-store';
import type { Desk } from './desk';

/** A version with its hash, and the bytes that it is kept as: exactly those that the hash is of. */
export interface HashedVersion {
  version: Version;
  hash: string;
  bytes: NamedBytes;
}

/** Hashes a version and names its bytes by it. */
export function hashed({ council }: Pick<Desk, 'council'>, planId: string, version: Version): HashedVersion {
  const text = canonical(version);
  const hash = sha256Of(text);
  return { version, hash, bytes: { name: `${council.key}/plan-${planId}/${hash}`, bytes: Buffer.from(text, 'utf8') } };
}

/** A version as it was frozen. What does not give its hash again is none: that is thrown. */
export async function versionAt(desk: Pick<Desk, 'ownWork'>, { bytes, hash }: Pick<Submission, 'bytes' | 'hash'>): Promise<Version> {
  const kept = await desk.ownWork.bytes(bytes);
  const text = kept && Buffer.from(kept).toString('utf8');
  if (text === undefined || sha256Of(text) !== hash) throw new Error('A version of a plan is not what its hash says');
  return JSON.parse(text) as Version;
}
