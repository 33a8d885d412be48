/** What a teacher has fixed for those who open an experiment: words beside it, a goal, and controls that are not shown. */
package neuronlab.lesson.laboratory.guidance;
