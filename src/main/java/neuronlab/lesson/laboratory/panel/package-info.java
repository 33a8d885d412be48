/** What the panels of the laboratory are made of. */
package neuronlab.lesson.laboratory.panel;
