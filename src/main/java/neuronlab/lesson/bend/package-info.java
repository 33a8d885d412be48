/** The lesson in which hidden neurons bend the line of a classifier: how many, how, and what that costs. */
package neuronlab.lesson.bend;
