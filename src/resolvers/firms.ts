import type {
  CompanyResolvers,
  DepositResolvers,
  MagnetMakerResolvers,
  MineResolvers,
  OemResolvers,
  OrganizationResolvers,
  ProcessorResolvers,
} from '../generated/resolvers.ts';
import { buyerFields, entityFields, partyFields } from './entity.ts';

export const Company: CompanyResolvers = { ...entityFields, ...buyerFields, ...partyFields };
export const Oem: OemResolvers = { ...entityFields, ...buyerFields, ...partyFields };
export const Processor: ProcessorResolvers = { ...entityFields, ...buyerFields, ...partyFields };
export const MagnetMaker: MagnetMakerResolvers = { ...entityFields, ...buyerFields, ...partyFields };
export const Mine: MineResolvers = { ...entityFields, ...buyerFields, ...partyFields };
export const Deposit: DepositResolvers = { ...entityFields, ...partyFields };
export const Organization: OrganizationResolvers = { ...entityFields, ...partyFields };
