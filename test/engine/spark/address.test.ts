import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/engine/spark/address.ts';

describe('an address', () => {
  it('has a host, a port, and headers of its platform', () => {
    expect(readAddress('sc://spark.acme.internal', null)).toEqual({
      host: 'spark.acme.internal',
      port: 15002,
      tls: false,
      user: 'greenlight',
      headers: {},
    });
    expect(
      readAddress(
        'sc://adb-1.azuredatabricks.net:443/;x-databricks-cluster-id=01-2;user_id=ann%40acme',
        'secret',
      ),
    ).toEqual({
      host: 'adb-1.azuredatabricks.net',
      port: 443,
      tls: true,
      user: 'ann@acme',
      headers: { 'x-databricks-cluster-id': '01-2' },
    });
  });

  it('is encrypted where there is a token, and never sends one in the clear to another machine', () => {
    expect(readAddress('sc://spark:15002', 'secret').tls).toBe(true);
    expect(readAddress('sc://spark:15002/;use_ssl=true', null).tls).toBe(true);
    expect(readAddress('sc://127.0.0.1:15002/;use_ssl=false', 'secret').tls).toBe(false);
    expect(() => readAddress('sc://spark:15002/;use_ssl=false', 'secret')).toThrow(/unencrypted/);
  });

  it.each([
    ['http://spark:15002', /no address/],
    ['sc://', /no address/],
    ['sc://host:99999', /no port/],
    ['sc://host/;nonsense', /no name=value/],
    ['sc://host:1/;token=hunter2', /GREENLIGHT_SPARK_TOKEN/],
  ])('%s is refused', (text, message) => {
    expect(() => readAddress(text, null)).toThrow(message);
    expect(() => readAddress(text, null)).not.toThrow(/hunter2/);
  });
});
