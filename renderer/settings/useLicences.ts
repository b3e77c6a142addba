import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { thirdPartyWorkSchema } from '../../shared/host/thirdPartyWork.ts';

const worksSchema = z.array(thirdPartyWorkSchema);

/** The works of others in the program, read from its own files when somebody first asks for them. */
export function useLicences() {
  return useQuery({
    queryKey: ['licences.json'],
    queryFn: async ({ signal }) => {
      const response = await fetch('licences.json', { signal });
      return worksSchema.parse(await response.json());
    },
  });
}
