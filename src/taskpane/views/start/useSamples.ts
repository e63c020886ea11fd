import { useEffect, useState } from 'react';
import { loadSamples, type SampleFiles } from './startModel';

/** The samples; undefined until they are loaded. */
export function useSamples(): SampleFiles | undefined {
  const [samples, setSamples] = useState<SampleFiles>();
  useEffect(() => {
    let isShown = true;
    void loadSamples().then((loaded) => isShown && setSamples(loaded));
    return () => {
      isShown = false;
    };
  }, []);
  return samples;
}
