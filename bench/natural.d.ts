// natural's own declarations load the whole package; only its two classifiers are used here.
declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  const BayesClassifier: new () => {
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
  };

  export = BayesClassifier;
}
declare module 'natural/lib/natural/classifiers/logistic_regression_classifier.js' {
  const LogisticRegressionClassifier: new () => {
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
  };

  export = LogisticRegressionClassifier;
}
