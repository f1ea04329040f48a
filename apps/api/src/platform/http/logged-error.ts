import { maskMobiles } from '@yanzhen/domain/audit/mask';

/**
 * What a log line keeps of an error. Database errors carry the statement with its parameters, which are what people typed;
 * of them, only what the engine said and where we were.
 */
export function loggedError(error: unknown): { type: string; message: string; stack: string } {
  if (!(error instanceof Error)) return { type: typeof error, message: maskMobiles(String(error)), stack: '' };
  return { type: error.name, message: maskMobiles(error.message), stack: maskMobiles(error.stack ?? '') };
}
