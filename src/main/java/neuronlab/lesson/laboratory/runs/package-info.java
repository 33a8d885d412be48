/** The runs of the laboratory: what was tried, how it went, beside each other. */
package neuronlab.lesson.laboratory.runs;
