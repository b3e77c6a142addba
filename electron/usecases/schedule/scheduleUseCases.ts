import { calendarUseCases } from './calendarUseCases.ts';
import { chainUseCases } from './chainUseCases.ts';
import { planUseCases } from './planUseCases.ts';

/** 日程 */
export const scheduleUseCases = { ...calendarUseCases, ...chainUseCases, ...planUseCases };
