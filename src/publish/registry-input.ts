import { quote } from '../plan/problems.ts';
import type { Registry } from './targets/registry.ts';

/** `https://mlflow.acme.dev` and `NAME/VERSION`. */
export function registryAt(
  address: string,
  version: string,
  alias: string,
  faults: string[],
): Omit<Registry, 'authorization'> | null {
  if (address === '' && version === '') return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '')
    faults.push('input "registry": the address of an MLflow server, such as https://mlflow.acme.dev');
  const [, name, number] = /^(.{1,256})\/(\d{1,9})$/.exec(version) ?? [];
  if (name === undefined)
    faults.push(`input "registry-version": ${quote(version)} is not NAME/VERSION, such as credit/12`);
  if (alias.length > 255 || /[^\w.-]/.test(alias))
    faults.push(`input "registry-alias": ${quote(alias)} is not the name of an alias`);
  return {
    address: address.replace(/\/+$/, ''),
    name: name ?? '',
    version: number ?? '',
    alias: alias === 'none' ? '' : alias || 'champion',
  };
}
