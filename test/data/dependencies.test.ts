import { describe, expect, it } from 'vitest';
import { parseDependencies } from '../../src/data/dependencies.ts';

const read = (text: string) => Object.fromEntries(parseDependencies(text, 'x'));

describe('dependencies are read from', () => {
  it('pip freeze, with editable and direct installs', () => {
    const text =
      '# a comment\nnumpy==1.26.4\r\nScikit_Learn==1.5.0\nmodel @ file:///srv/model-2.whl\n' +
      '-e git+https://example.org/risk.git@0f3c#egg=risk\n\n';
    expect(read(text)).toEqual({
      numpy: '1.26.4',
      'scikit-learn': '1.5.0',
      model: 'file:///srv/model-2.whl',
      risk: 'git+https://example.org/risk.git@0f3c',
    });
  });

  it('requirements with extras, markers and hashes, and conda’s list', () => {
    const text =
      '--index-url https://example.org\nuvicorn[standard]==0.30.1 ; python_version >= "3.9" \\\n' +
      '    --hash=sha256:0b --hash=sha256:1c\nlightgbm>=4\nplain\n';
    expect(read(text)).toEqual({ uvicorn: '0.30.1', lightgbm: '>=4', plain: 'any version' });
    expect(read('# platform: linux-64\nnumpy=1.26.4=py311h64a7726_0\n')).toEqual({
      numpy: '1.26.4=py311h64a7726_0',
    });
  });

  it('lock files of poetry and uv', () => {
    const text =
      'version = 1\n\n[[package]]\nname = "numpy"\nversion = "1.26.4"\ndependencies = [\n  { name = "other" },\n]\n\n' +
      '[package.metadata]\nname = "no"\n\n[[package]]\nname = "Six"\nversion = "1.16.0"\n\n[metadata]\ncontent-hash = "0b"\n';
    expect(read(text)).toEqual({ numpy: '1.26.4', six: '1.16.0' });
  });

  it('lock files of npm and pipenv', () => {
    const npm = {
      packages: {
        '': { name: 'app', version: '1.0.0' },
        'node_modules/a': { version: '1.0.0' },
        'node_modules/b/node_modules/a': { version: '2.0.0' },
      },
    };
    expect(read(JSON.stringify(npm))).toEqual({ a: '1.0.0, 2.0.0' });
    const pipenv = {
      _meta: {},
      default: { numpy: { version: '==1.26.4' } },
      develop: { pytest: { version: '==8.2' } },
    };
    expect(read(JSON.stringify(pipenv))).toEqual({ numpy: '1.26.4', pytest: '8.2' });
  });

  it.each(['', '# nothing\n', '{ broken', '{}', '<!doctype html>\n', 'n\0u\0m\0p\0y\0=\0=\x001\0'])(
    'nothing in %j, which is refused',
    (text) => {
      expect(() => read(text)).toThrow(/names no dependency/);
    },
  );
});
